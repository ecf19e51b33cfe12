-- statement: counts
WITH "t16" AS (
  SELECT
    "t15"."period",
    "t15"."source",
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
    ) AS "t13"
    INNER JOIN "period_days" AS "t4"
      ON "t13"."admitted_on" = "t4"."day"
  ) AS "t15"
  GROUP BY
    1,
    2
), "t18" AS (
  SELECT
    "t17"."period",
    "t17"."source",
    "t17"."n",
    "t17"."n" AS "base"
  FROM "t16" AS "t17"
)
SELECT
  "t35"."period",
  "t35"."place",
  "t35"."position",
  "t35"."code",
  "t35"."category",
  "t35"."numerator",
  "t35"."denominator"
FROM (
  SELECT
    "t14"."period",
    "t14"."place",
    "t14"."position",
    "t14"."code",
    "t14"."category",
    COALESCE("t34"."numerator", 0) AS "numerator",
    COALESCE("t34"."own_base", 0) AS "own_base",
    COALESCE("t25"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'admission_reason'
    ) AS "t7"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t1"."period",
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t1"
      ) AS "t5"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t1"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t1"
      ) AS "t6"
    ) AS "t9"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t32"."period" AS "their_period",
      "t32"."category" AS "their_category",
      "t32"."n" AS "numerator",
      "t32"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t30"."period",
          "t30"."category",
          SUM("t30"."n") AS "n",
          SUM("t30"."base") AS "base"
        FROM (
          SELECT
            "t29"."period",
            "t29"."raw",
            "t29"."category",
            MAX("t29"."n") AS "n",
            MAX("t29"."base") AS "base"
          FROM (
            SELECT
              "t28"."period",
              "t28"."n",
              "t28"."base",
              "t28"."source",
              "t28"."raw",
              "t28"."known_period",
              "t28"."code",
              COALESCE("t28"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t27"."period",
                "t27"."n",
                "t27"."base",
                "t27"."source",
                "t27"."raw",
                "t11"."known_period",
                "t11"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t19"."period",
                    "t19"."n",
                    "t19"."base",
                    UNNEST("t19"."source") AS "source",
                    "t19"."source" AS "raw"
                  FROM "t18" AS "t19"
                ) AS "t22"
                WHERE
                  "t22"."source" IS NOT NULL AND "t22"."source" <> ''
              ) AS "t27"
              LEFT OUTER JOIN (
                SELECT
                  "t0"."period" AS "known_period",
                  "t0"."code"
                FROM "known_codes" AS "t0"
                WHERE
                  "t0"."codelist" = 'admission_reason'
              ) AS "t11"
                ON "t27"."period" = "t11"."known_period" AND "t27"."source" = "t11"."code"
            ) AS "t28"
          ) AS "t29"
          GROUP BY
            1,
            2,
            3
        ) AS "t30"
        GROUP BY
          1,
          2
      ) AS "t31"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t20"."period",
          "t20"."category",
          SUM("t20"."n") AS "n",
          SUM("t20"."base") AS "base"
        FROM (
          SELECT
            "t17"."period",
            "t17"."source",
            "t17"."n",
            "t17"."n" AS "base",
            'not_registered' AS "category"
          FROM "t16" AS "t17"
          WHERE
            COALESCE(ARRAY_TO_STRING("t17"."source", ''), '') = ''
        ) AS "t20"
        GROUP BY
          1,
          2
      ) AS "t23"
    ) AS "t32"
  ) AS "t34"
    ON "t14"."period" = "t34"."their_period"
    AND "t14"."category" = "t34"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t21"."period" AS "their_period",
      "t21"."whole" AS "denominator"
    FROM (
      SELECT
        "t19"."period",
        SUM("t19"."base") AS "whole"
      FROM "t18" AS "t19"
      GROUP BY
        1
    ) AS "t21"
  ) AS "t25"
    ON "t14"."period" = "t25"."their_period"
) AS "t35"

-- statement: members
WITH "t8" AS (
  SELECT
    "t6"."centre_id",
    "t6"."stay_id",
    "t6"."resident_id",
    "t6"."kind",
    "t6"."admitted_on",
    "t6"."discharged_on",
    "t6"."age_at_admission",
    "t6"."admission_reasons",
    "t6"."length",
    "t6"."source",
    "t3"."period"
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
  ) AS "t6"
  INNER JOIN "period_days" AS "t3"
    ON "t6"."admitted_on" = "t3"."day"
)
SELECT
  *
FROM (
  SELECT
    "t17"."period",
    "t17"."category",
    "t17"."stay_id" AS "id_0",
    "t17"."summand"
  FROM (
    SELECT
      "t16"."period",
      "t16"."stay_id",
      "t16"."centre_id",
      "t16"."raw",
      "t16"."category",
      MAX("t16"."summand") AS "summand"
    FROM (
      SELECT
        "t15"."period",
        "t15"."stay_id",
        "t15"."centre_id",
        "t15"."summand",
        "t15"."source",
        "t15"."raw",
        "t15"."known_period",
        "t15"."code",
        COALESCE("t15"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t14"."period",
          "t14"."stay_id",
          "t14"."centre_id",
          "t14"."summand",
          "t14"."source",
          "t14"."raw",
          "t7"."known_period",
          "t7"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t10"."period",
              "t10"."stay_id",
              "t10"."centre_id",
              "t10"."summand",
              UNNEST("t10"."source") AS "source",
              "t10"."source" AS "raw"
            FROM (
              SELECT
                "t9"."centre_id",
                "t9"."stay_id",
                "t9"."resident_id",
                "t9"."kind",
                "t9"."admitted_on",
                "t9"."discharged_on",
                "t9"."age_at_admission",
                "t9"."admission_reasons",
                "t9"."length",
                "t9"."source",
                "t9"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t8" AS "t9"
            ) AS "t10"
          ) AS "t12"
          WHERE
            "t12"."source" IS NOT NULL AND "t12"."source" <> ''
        ) AS "t14"
        LEFT OUTER JOIN (
          SELECT
            "t2"."period" AS "known_period",
            "t2"."code"
          FROM "known_codes" AS "t2"
          WHERE
            "t2"."codelist" = 'admission_reason'
        ) AS "t7"
          ON "t14"."period" = "t7"."known_period" AND "t14"."source" = "t7"."code"
      ) AS "t15"
    ) AS "t16"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t17"
) AS "t18"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t9"."period",
    'not_registered' AS "category",
    "t9"."stay_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t8" AS "t9"
  WHERE
    COALESCE(ARRAY_TO_STRING("t9"."source", ''), '') = ''
) AS "t11"

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
WITH "t19" AS (
  SELECT
    "t18"."centre_id",
    "t18"."period",
    "t18"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t16"."centre_id",
      "t16"."stay_id",
      "t16"."resident_id",
      "t16"."kind",
      "t16"."admitted_on",
      "t16"."discharged_on",
      "t16"."age_at_admission",
      "t16"."admission_reasons",
      "t16"."length",
      "t16"."source",
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
    ) AS "t16"
    INNER JOIN "period_days" AS "t5"
      ON "t16"."admitted_on" = "t5"."day"
  ) AS "t18"
  GROUP BY
    1,
    2,
    3
), "t21" AS (
  SELECT
    "t20"."centre_id",
    "t20"."period",
    "t20"."source",
    "t20"."n",
    "t20"."n" AS "base"
  FROM "t19" AS "t20"
)
SELECT
  "t38"."centre_id",
  "t38"."period",
  "t38"."place",
  "t38"."position",
  "t38"."code",
  "t38"."category",
  "t38"."numerator",
  "t38"."denominator"
FROM (
  SELECT
    "t17"."period",
    "t17"."place",
    "t17"."position",
    "t17"."code",
    "t17"."category",
    "t11"."centre_id",
    COALESCE("t37"."numerator", 0) AS "numerator",
    COALESCE("t37"."own_base", 0) AS "own_base",
    COALESCE("t28"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'admission_reason'
    ) AS "t9"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t2"."period",
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t2"
      ) AS "t7"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t2"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t2"
      ) AS "t8"
    ) AS "t12"
  ) AS "t17"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t11"
  LEFT OUTER JOIN (
    SELECT
      "t35"."centre_id" AS "their_centre_id",
      "t35"."period" AS "their_period",
      "t35"."category" AS "their_category",
      "t35"."n" AS "numerator",
      "t35"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t33"."centre_id",
          "t33"."period",
          "t33"."category",
          SUM("t33"."n") AS "n",
          SUM("t33"."base") AS "base"
        FROM (
          SELECT
            "t32"."centre_id",
            "t32"."period",
            "t32"."raw",
            "t32"."category",
            MAX("t32"."n") AS "n",
            MAX("t32"."base") AS "base"
          FROM (
            SELECT
              "t31"."centre_id",
              "t31"."period",
              "t31"."n",
              "t31"."base",
              "t31"."source",
              "t31"."raw",
              "t31"."known_period",
              "t31"."code",
              COALESCE("t31"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t30"."centre_id",
                "t30"."period",
                "t30"."n",
                "t30"."base",
                "t30"."source",
                "t30"."raw",
                "t14"."known_period",
                "t14"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t22"."centre_id",
                    "t22"."period",
                    "t22"."n",
                    "t22"."base",
                    UNNEST("t22"."source") AS "source",
                    "t22"."source" AS "raw"
                  FROM "t21" AS "t22"
                ) AS "t25"
                WHERE
                  "t25"."source" IS NOT NULL AND "t25"."source" <> ''
              ) AS "t30"
              LEFT OUTER JOIN (
                SELECT
                  "t0"."period" AS "known_period",
                  "t0"."code"
                FROM "known_codes_by_centre" AS "t0"
                WHERE
                  "t0"."codelist" = 'admission_reason'
              ) AS "t14"
                ON "t30"."period" = "t14"."known_period" AND "t30"."source" = "t14"."code"
            ) AS "t31"
          ) AS "t32"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t33"
        GROUP BY
          1,
          2,
          3
      ) AS "t34"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t23"."centre_id",
          "t23"."period",
          "t23"."category",
          SUM("t23"."n") AS "n",
          SUM("t23"."base") AS "base"
        FROM (
          SELECT
            "t20"."centre_id",
            "t20"."period",
            "t20"."source",
            "t20"."n",
            "t20"."n" AS "base",
            'not_registered' AS "category"
          FROM "t19" AS "t20"
          WHERE
            COALESCE(ARRAY_TO_STRING("t20"."source", ''), '') = ''
        ) AS "t23"
        GROUP BY
          1,
          2,
          3
      ) AS "t26"
    ) AS "t35"
  ) AS "t37"
    ON "t11"."centre_id" = "t37"."their_centre_id"
    AND "t17"."period" = "t37"."their_period"
    AND "t17"."category" = "t37"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t24"."centre_id" AS "their_centre_id",
      "t24"."period" AS "their_period",
      "t24"."whole" AS "denominator"
    FROM (
      SELECT
        "t22"."centre_id",
        "t22"."period",
        SUM("t22"."base") AS "whole"
      FROM "t21" AS "t22"
      GROUP BY
        1,
        2
    ) AS "t24"
  ) AS "t28"
    ON "t11"."centre_id" = "t28"."their_centre_id"
    AND "t17"."period" = "t28"."their_period"
) AS "t38"

-- statement: members_by_centre
WITH "t8" AS (
  SELECT
    "t6"."centre_id",
    "t6"."stay_id",
    "t6"."resident_id",
    "t6"."kind",
    "t6"."admitted_on",
    "t6"."discharged_on",
    "t6"."age_at_admission",
    "t6"."admission_reasons",
    "t6"."length",
    "t6"."source",
    "t3"."period"
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
  ) AS "t6"
  INNER JOIN "period_days" AS "t3"
    ON "t6"."admitted_on" = "t3"."day"
)
SELECT
  *
FROM (
  SELECT
    "t17"."centre_id",
    "t17"."period",
    "t17"."category",
    "t17"."stay_id" AS "id_0",
    "t17"."summand"
  FROM (
    SELECT
      "t16"."centre_id",
      "t16"."period",
      "t16"."stay_id",
      "t16"."raw",
      "t16"."category",
      MAX("t16"."summand") AS "summand"
    FROM (
      SELECT
        "t15"."centre_id",
        "t15"."period",
        "t15"."stay_id",
        "t15"."summand",
        "t15"."source",
        "t15"."raw",
        "t15"."known_period",
        "t15"."code",
        COALESCE("t15"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t14"."centre_id",
          "t14"."period",
          "t14"."stay_id",
          "t14"."summand",
          "t14"."source",
          "t14"."raw",
          "t7"."known_period",
          "t7"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t10"."centre_id",
              "t10"."period",
              "t10"."stay_id",
              "t10"."summand",
              UNNEST("t10"."source") AS "source",
              "t10"."source" AS "raw"
            FROM (
              SELECT
                "t9"."centre_id",
                "t9"."stay_id",
                "t9"."resident_id",
                "t9"."kind",
                "t9"."admitted_on",
                "t9"."discharged_on",
                "t9"."age_at_admission",
                "t9"."admission_reasons",
                "t9"."length",
                "t9"."source",
                "t9"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t8" AS "t9"
            ) AS "t10"
          ) AS "t12"
          WHERE
            "t12"."source" IS NOT NULL AND "t12"."source" <> ''
        ) AS "t14"
        LEFT OUTER JOIN (
          SELECT
            "t2"."period" AS "known_period",
            "t2"."code"
          FROM "known_codes_by_centre" AS "t2"
          WHERE
            "t2"."codelist" = 'admission_reason'
        ) AS "t7"
          ON "t14"."period" = "t7"."known_period" AND "t14"."source" = "t7"."code"
      ) AS "t15"
    ) AS "t16"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t17"
) AS "t18"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t9"."centre_id",
    "t9"."period",
    'not_registered' AS "category",
    "t9"."stay_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t8" AS "t9"
  WHERE
    COALESCE(ARRAY_TO_STRING("t9"."source", ''), '') = ''
) AS "t11"

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

