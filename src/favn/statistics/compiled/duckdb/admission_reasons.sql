-- statement: counts
WITH "t15" AS (
  SELECT
    "t14"."period",
    "t14"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t10"."centre_id",
      "t10"."stay_id",
      "t10"."resident_id",
      "t10"."kind",
      "t10"."admitted_on",
      "t10"."discharged_on",
      "t10"."age_at_admission",
      "t10"."admission_reasons",
      "t10"."length",
      "t10"."source",
      "t4"."period"
    FROM (
      SELECT
        "t2"."centre_id",
        "t2"."stay_id",
        "t2"."resident_id",
        "t2"."kind",
        "t2"."admitted_on",
        "t2"."discharged_on",
        "t2"."age_at_admission",
        "t2"."admission_reasons",
        "t2"."length",
        "t2"."admission_reasons" AS "source"
      FROM "stays_of_residents" AS "t2"
      WHERE
        "t2"."kind" = 'woman'
    ) AS "t10"
    INNER JOIN "period_days" AS "t4"
      ON "t10"."admitted_on" = "t4"."day"
  ) AS "t14"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    "t13"."period",
    "t13"."position",
    "t13"."code",
    "t13"."category",
    COALESCE("t30"."numerator", 0) AS "numerator",
    COALESCE("t21"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'admission_reason'
    ) AS "t5"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t7"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t7"."category" AS "code",
        "t7"."category"
      FROM (
        SELECT
          "t1"."period",
          UNNEST(CAST(['unknown', 'not_registered'] AS TEXT[])) AS "category"
        FROM "periods" AS "t1"
      ) AS "t7"
    ) AS "t11"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t28"."period" AS "their_period",
      "t28"."category" AS "their_category",
      "t28"."n" AS "numerator"
    FROM (
      SELECT
        "t27"."period",
        "t27"."category",
        SUM("t27"."n") AS "n"
      FROM (
        SELECT
          "t26"."period",
          "t26"."raw",
          "t26"."category",
          MAX("t26"."n") AS "n",
          MAX("t26"."base") AS "base"
        FROM (
          SELECT
            "t25"."period",
            "t25"."n",
            "t25"."base",
            "t25"."raw",
            "t25"."nothing",
            "t25"."source",
            "t25"."known_period",
            "t25"."code",
            CASE
              WHEN (
                "t25"."source" IS NULL
              ) OR (
                "t25"."source" = ''
              )
              THEN 'not_registered'
              WHEN "t25"."code" IS NULL
              THEN 'unknown'
              ELSE "t25"."code"
            END AS "category"
          FROM (
            SELECT
              "t24"."period",
              "t24"."n",
              "t24"."base",
              "t24"."raw",
              "t24"."nothing",
              "t24"."source",
              "t9"."known_period",
              "t9"."code"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t19"."period",
                  "t19"."n",
                  "t19"."base",
                  "t19"."raw",
                  "t19"."nothing",
                  UNNEST("t19"."items") AS "source"
                FROM (
                  SELECT
                    "t16"."period",
                    "t16"."n",
                    "t16"."n" AS "base",
                    "t16"."source" AS "raw",
                    COALESCE(ARRAY_TO_STRING("t16"."source", ''), '') = '' AS "nothing",
                    CASE
                      WHEN COALESCE(ARRAY_TO_STRING("t16"."source", ''), '') = ''
                      THEN CAST([''] AS TEXT[])
                      ELSE "t16"."source"
                    END AS "items"
                  FROM "t15" AS "t16"
                ) AS "t19"
              ) AS "t22"
              WHERE
                "t22"."nothing" OR (
                  "t22"."source" <> ''
                )
            ) AS "t24"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes" AS "t0"
              WHERE
                "t0"."codelist" = 'admission_reason'
            ) AS "t9"
              ON "t24"."period" = "t9"."known_period" AND "t24"."source" = "t9"."code"
          ) AS "t25"
        ) AS "t26"
        GROUP BY
          1,
          2,
          3
      ) AS "t27"
      GROUP BY
        1,
        2
    ) AS "t28"
  ) AS "t30"
    ON "t13"."period" = "t30"."their_period"
    AND "t13"."category" = "t30"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t18"."period" AS "their_period",
      "t18"."whole" AS "denominator"
    FROM (
      SELECT
        "t17"."period",
        SUM("t17"."base") AS "whole"
      FROM (
        SELECT
          "t16"."period",
          "t16"."source",
          "t16"."n",
          "t16"."n" AS "base"
        FROM "t15" AS "t16"
      ) AS "t17"
      GROUP BY
        1
    ) AS "t18"
  ) AS "t21"
    ON "t13"."period" = "t21"."their_period"
) AS "t31"

-- statement: members
SELECT
  "t15"."period",
  "t15"."category",
  "t15"."stay_id" AS "id_0",
  "t15"."summand"
FROM (
  SELECT
    "t14"."period",
    "t14"."stay_id",
    "t14"."centre_id",
    "t14"."raw",
    "t14"."category",
    MAX("t14"."summand") AS "summand"
  FROM (
    SELECT
      "t13"."period",
      "t13"."stay_id",
      "t13"."centre_id",
      "t13"."summand",
      "t13"."raw",
      "t13"."nothing",
      "t13"."source",
      "t13"."known_period",
      "t13"."code",
      CASE
        WHEN (
          "t13"."source" IS NULL
        ) OR (
          "t13"."source" = ''
        )
        THEN 'not_registered'
        WHEN "t13"."code" IS NULL
        THEN 'unknown'
        ELSE "t13"."code"
      END AS "category"
    FROM (
      SELECT
        "t12"."period",
        "t12"."stay_id",
        "t12"."centre_id",
        "t12"."summand",
        "t12"."raw",
        "t12"."nothing",
        "t12"."source",
        "t6"."known_period",
        "t6"."code"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t9"."period",
            "t9"."stay_id",
            "t9"."centre_id",
            "t9"."summand",
            "t9"."raw",
            "t9"."nothing",
            UNNEST("t9"."items") AS "source"
          FROM (
            SELECT
              "t8"."period",
              "t8"."stay_id",
              "t8"."centre_id",
              CAST(NULL AS BIGINT) AS "summand",
              "t8"."source" AS "raw",
              COALESCE(ARRAY_TO_STRING("t8"."source", ''), '') = '' AS "nothing",
              CASE
                WHEN COALESCE(ARRAY_TO_STRING("t8"."source", ''), '') = ''
                THEN CAST([''] AS TEXT[])
                ELSE "t8"."source"
              END AS "items"
            FROM (
              SELECT
                "t7"."centre_id",
                "t7"."stay_id",
                "t7"."resident_id",
                "t7"."kind",
                "t7"."admitted_on",
                "t7"."discharged_on",
                "t7"."age_at_admission",
                "t7"."admission_reasons",
                "t7"."length",
                "t7"."source",
                "t3"."period"
              FROM (
                SELECT
                  "t1"."centre_id",
                  "t1"."stay_id",
                  "t1"."resident_id",
                  "t1"."kind",
                  "t1"."admitted_on",
                  "t1"."discharged_on",
                  "t1"."age_at_admission",
                  "t1"."admission_reasons",
                  "t1"."length",
                  "t1"."admission_reasons" AS "source"
                FROM "stays_of_residents" AS "t1"
                WHERE
                  "t1"."kind" = 'woman'
              ) AS "t7"
              INNER JOIN "period_days" AS "t3"
                ON "t7"."admitted_on" = "t3"."day"
            ) AS "t8"
          ) AS "t9"
        ) AS "t10"
        WHERE
          "t10"."nothing" OR (
            "t10"."source" <> ''
          )
      ) AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t0"."period" AS "known_period",
          "t0"."code"
        FROM "known_codes" AS "t0"
        WHERE
          "t0"."codelist" = 'admission_reason'
      ) AS "t6"
        ON "t12"."period" = "t6"."known_period" AND "t12"."source" = "t6"."code"
    ) AS "t13"
  ) AS "t14"
  GROUP BY
    1,
    2,
    3,
    4,
    5
) AS "t15"

-- statement: base
SELECT
  "t5"."period",
  '' AS "category",
  "t5"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."centre_id",
    "t4"."stay_id",
    "t4"."resident_id",
    "t4"."kind",
    "t4"."admitted_on",
    "t4"."discharged_on",
    "t4"."age_at_admission",
    "t4"."admission_reasons",
    "t4"."length",
    "t4"."source",
    "t2"."period"
  FROM (
    SELECT
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."resident_id",
      "t0"."kind",
      "t0"."admitted_on",
      "t0"."discharged_on",
      "t0"."age_at_admission",
      "t0"."admission_reasons",
      "t0"."length",
      "t0"."admission_reasons" AS "source"
    FROM "stays_of_residents" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."admitted_on" = "t2"."day"
) AS "t5"

-- statement: counts_by_centre
WITH "t18" AS (
  SELECT
    "t17"."centre_id",
    "t17"."period",
    "t17"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t13"."centre_id",
      "t13"."stay_id",
      "t13"."resident_id",
      "t13"."kind",
      "t13"."admitted_on",
      "t13"."discharged_on",
      "t13"."age_at_admission",
      "t13"."admission_reasons",
      "t13"."length",
      "t13"."source",
      "t5"."period"
    FROM (
      SELECT
        "t3"."centre_id",
        "t3"."stay_id",
        "t3"."resident_id",
        "t3"."kind",
        "t3"."admitted_on",
        "t3"."discharged_on",
        "t3"."age_at_admission",
        "t3"."admission_reasons",
        "t3"."length",
        "t3"."admission_reasons" AS "source"
      FROM "stays_of_residents_by_centre" AS "t3"
      WHERE
        "t3"."kind" = 'woman'
    ) AS "t13"
    INNER JOIN "period_days" AS "t5"
      ON "t13"."admitted_on" = "t5"."day"
  ) AS "t17"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t34"."centre_id",
  "t34"."period",
  "t34"."position",
  "t34"."code",
  "t34"."category",
  "t34"."numerator",
  "t34"."denominator"
FROM (
  SELECT
    "t16"."period",
    "t16"."position",
    "t16"."code",
    "t16"."category",
    "t9"."centre_id",
    COALESCE("t33"."numerator", 0) AS "numerator",
    COALESCE("t24"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'admission_reason'
    ) AS "t7"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t10"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t10"."category" AS "code",
        "t10"."category"
      FROM (
        SELECT
          "t2"."period",
          UNNEST(CAST(['unknown', 'not_registered'] AS TEXT[])) AS "category"
        FROM "periods" AS "t2"
      ) AS "t10"
    ) AS "t14"
  ) AS "t16"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t31"."centre_id" AS "their_centre_id",
      "t31"."period" AS "their_period",
      "t31"."category" AS "their_category",
      "t31"."n" AS "numerator"
    FROM (
      SELECT
        "t30"."centre_id",
        "t30"."period",
        "t30"."category",
        SUM("t30"."n") AS "n"
      FROM (
        SELECT
          "t29"."centre_id",
          "t29"."period",
          "t29"."raw",
          "t29"."category",
          MAX("t29"."n") AS "n",
          MAX("t29"."base") AS "base"
        FROM (
          SELECT
            "t28"."centre_id",
            "t28"."period",
            "t28"."n",
            "t28"."base",
            "t28"."raw",
            "t28"."nothing",
            "t28"."source",
            "t28"."known_period",
            "t28"."code",
            CASE
              WHEN (
                "t28"."source" IS NULL
              ) OR (
                "t28"."source" = ''
              )
              THEN 'not_registered'
              WHEN "t28"."code" IS NULL
              THEN 'unknown'
              ELSE "t28"."code"
            END AS "category"
          FROM (
            SELECT
              "t27"."centre_id",
              "t27"."period",
              "t27"."n",
              "t27"."base",
              "t27"."raw",
              "t27"."nothing",
              "t27"."source",
              "t12"."known_period",
              "t12"."code"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t22"."centre_id",
                  "t22"."period",
                  "t22"."n",
                  "t22"."base",
                  "t22"."raw",
                  "t22"."nothing",
                  UNNEST("t22"."items") AS "source"
                FROM (
                  SELECT
                    "t19"."centre_id",
                    "t19"."period",
                    "t19"."n",
                    "t19"."n" AS "base",
                    "t19"."source" AS "raw",
                    COALESCE(ARRAY_TO_STRING("t19"."source", ''), '') = '' AS "nothing",
                    CASE
                      WHEN COALESCE(ARRAY_TO_STRING("t19"."source", ''), '') = ''
                      THEN CAST([''] AS TEXT[])
                      ELSE "t19"."source"
                    END AS "items"
                  FROM "t18" AS "t19"
                ) AS "t22"
              ) AS "t25"
              WHERE
                "t25"."nothing" OR (
                  "t25"."source" <> ''
                )
            ) AS "t27"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes_by_centre" AS "t0"
              WHERE
                "t0"."codelist" = 'admission_reason'
            ) AS "t12"
              ON "t27"."period" = "t12"."known_period" AND "t27"."source" = "t12"."code"
          ) AS "t28"
        ) AS "t29"
        GROUP BY
          1,
          2,
          3,
          4
      ) AS "t30"
      GROUP BY
        1,
        2,
        3
    ) AS "t31"
  ) AS "t33"
    ON "t9"."centre_id" = "t33"."their_centre_id"
    AND "t16"."period" = "t33"."their_period"
    AND "t16"."category" = "t33"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t21"."centre_id" AS "their_centre_id",
      "t21"."period" AS "their_period",
      "t21"."whole" AS "denominator"
    FROM (
      SELECT
        "t20"."centre_id",
        "t20"."period",
        SUM("t20"."base") AS "whole"
      FROM (
        SELECT
          "t19"."centre_id",
          "t19"."period",
          "t19"."source",
          "t19"."n",
          "t19"."n" AS "base"
        FROM "t18" AS "t19"
      ) AS "t20"
      GROUP BY
        1,
        2
    ) AS "t21"
  ) AS "t24"
    ON "t9"."centre_id" = "t24"."their_centre_id"
    AND "t16"."period" = "t24"."their_period"
) AS "t34"

-- statement: members_by_centre
SELECT
  "t15"."centre_id",
  "t15"."period",
  "t15"."category",
  "t15"."stay_id" AS "id_0",
  "t15"."summand"
FROM (
  SELECT
    "t14"."centre_id",
    "t14"."period",
    "t14"."stay_id",
    "t14"."raw",
    "t14"."category",
    MAX("t14"."summand") AS "summand"
  FROM (
    SELECT
      "t13"."centre_id",
      "t13"."period",
      "t13"."stay_id",
      "t13"."summand",
      "t13"."raw",
      "t13"."nothing",
      "t13"."source",
      "t13"."known_period",
      "t13"."code",
      CASE
        WHEN (
          "t13"."source" IS NULL
        ) OR (
          "t13"."source" = ''
        )
        THEN 'not_registered'
        WHEN "t13"."code" IS NULL
        THEN 'unknown'
        ELSE "t13"."code"
      END AS "category"
    FROM (
      SELECT
        "t12"."centre_id",
        "t12"."period",
        "t12"."stay_id",
        "t12"."summand",
        "t12"."raw",
        "t12"."nothing",
        "t12"."source",
        "t6"."known_period",
        "t6"."code"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t9"."centre_id",
            "t9"."period",
            "t9"."stay_id",
            "t9"."summand",
            "t9"."raw",
            "t9"."nothing",
            UNNEST("t9"."items") AS "source"
          FROM (
            SELECT
              "t8"."centre_id",
              "t8"."period",
              "t8"."stay_id",
              CAST(NULL AS BIGINT) AS "summand",
              "t8"."source" AS "raw",
              COALESCE(ARRAY_TO_STRING("t8"."source", ''), '') = '' AS "nothing",
              CASE
                WHEN COALESCE(ARRAY_TO_STRING("t8"."source", ''), '') = ''
                THEN CAST([''] AS TEXT[])
                ELSE "t8"."source"
              END AS "items"
            FROM (
              SELECT
                "t7"."centre_id",
                "t7"."stay_id",
                "t7"."resident_id",
                "t7"."kind",
                "t7"."admitted_on",
                "t7"."discharged_on",
                "t7"."age_at_admission",
                "t7"."admission_reasons",
                "t7"."length",
                "t7"."source",
                "t3"."period"
              FROM (
                SELECT
                  "t1"."centre_id",
                  "t1"."stay_id",
                  "t1"."resident_id",
                  "t1"."kind",
                  "t1"."admitted_on",
                  "t1"."discharged_on",
                  "t1"."age_at_admission",
                  "t1"."admission_reasons",
                  "t1"."length",
                  "t1"."admission_reasons" AS "source"
                FROM "stays_of_residents_by_centre" AS "t1"
                WHERE
                  "t1"."kind" = 'woman'
              ) AS "t7"
              INNER JOIN "period_days" AS "t3"
                ON "t7"."admitted_on" = "t3"."day"
            ) AS "t8"
          ) AS "t9"
        ) AS "t10"
        WHERE
          "t10"."nothing" OR (
            "t10"."source" <> ''
          )
      ) AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t0"."period" AS "known_period",
          "t0"."code"
        FROM "known_codes_by_centre" AS "t0"
        WHERE
          "t0"."codelist" = 'admission_reason'
      ) AS "t6"
        ON "t12"."period" = "t6"."known_period" AND "t12"."source" = "t6"."code"
    ) AS "t13"
  ) AS "t14"
  GROUP BY
    1,
    2,
    3,
    4,
    5
) AS "t15"

-- statement: base_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  '' AS "category",
  "t5"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."centre_id",
    "t4"."stay_id",
    "t4"."resident_id",
    "t4"."kind",
    "t4"."admitted_on",
    "t4"."discharged_on",
    "t4"."age_at_admission",
    "t4"."admission_reasons",
    "t4"."length",
    "t4"."source",
    "t2"."period"
  FROM (
    SELECT
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."resident_id",
      "t0"."kind",
      "t0"."admitted_on",
      "t0"."discharged_on",
      "t0"."age_at_admission",
      "t0"."admission_reasons",
      "t0"."length",
      "t0"."admission_reasons" AS "source"
    FROM "stays_of_residents_by_centre" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."admitted_on" = "t2"."day"
) AS "t5"

