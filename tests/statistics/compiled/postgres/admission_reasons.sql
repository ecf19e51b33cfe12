-- statement: counts
WITH "t16" AS (
  SELECT
    "t5"."period",
    "t14"."code",
    "t14"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t1"
    WHERE
      "t1"."codelist" = 'admission_reason'
  ) AS "t14"
  INNER JOIN "periods" AS "t5"
    ON (
      (
        "t14"."valid_from" IS NULL
      ) OR (
        "t14"."valid_from" <= "t5"."last_day"
      )
    )
    AND (
      (
        "t14"."valid_to" IS NULL
      ) OR (
        "t14"."valid_to" > "t5"."first_day"
      )
    )
), "t27" AS (
  SELECT
    "t26"."period",
    "t26"."source",
    SUM("t26"."n") AS "n",
    SUM("t26"."base") AS "base"
  FROM (
    SELECT
      "t25"."admitted_on",
      "t25"."source",
      "t25"."n",
      "t25"."base",
      "t6"."period"
    FROM (
      SELECT
        "t18"."admitted_on",
        "t18"."source",
        SUM("t18"."n") AS "n",
        SUM("t18"."base") AS "base"
      FROM (
        SELECT
          "t15"."stay_id",
          "t15"."centre_id",
          "t15"."resident_id",
          "t15"."mother_stay_id",
          "t15"."admitted_on",
          "t15"."discharged_on",
          "t15"."age_at_admission",
          "t15"."admission_reasons",
          "t15"."referral_source",
          "t15"."discharge_destination",
          "t15"."kind",
          CAST(EXTRACT(epoch FROM CAST("t15"."discharged_on" AS TIMESTAMP) - CAST("t15"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
          "t15"."admission_reasons" AS "source",
          1 AS "n",
          1 AS "base"
        FROM (
          SELECT
            "t7"."stay_id",
            "t7"."centre_id",
            "t7"."resident_id",
            "t7"."mother_stay_id",
            "t7"."admitted_on",
            "t7"."discharged_on",
            "t7"."age_at_admission",
            "t7"."admission_reasons",
            "t7"."referral_source",
            "t7"."discharge_destination",
            "t13"."kind"
          FROM "stays" AS "t7"
          INNER JOIN (
            SELECT
              *
            FROM "residents" AS "t4"
          ) AS "t13"
            ON "t7"."resident_id" = "t13"."resident_id"
        ) AS "t15"
        WHERE
          "t15"."kind" = 'woman'
      ) AS "t18"
      GROUP BY
        1,
        2
    ) AS "t25"
    INNER JOIN "period_days" AS "t6"
      ON "t25"."admitted_on" = "t6"."day"
  ) AS "t26"
  GROUP BY
    1,
    2
)
SELECT
  "t44"."period",
  "t44"."place",
  "t44"."position",
  "t44"."code",
  "t44"."category",
  "t44"."numerator",
  "t44"."denominator"
FROM (
  SELECT
    "t24"."period",
    "t24"."place",
    "t24"."position",
    "t24"."code",
    "t24"."category",
    COALESCE("t43"."numerator", 0) AS "numerator",
    COALESCE("t43"."own_base", 0) AS "own_base",
    COALESCE("t33"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t17"."period",
        0 AS "place",
        "t17"."position",
        "t17"."code",
        "t17"."code" AS "category"
      FROM "t16" AS "t17"
    ) AS "t19"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t0"
      ) AS "t8"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t0"
      ) AS "t9"
    ) AS "t11"
  ) AS "t24"
  LEFT OUTER JOIN (
    SELECT
      "t41"."period" AS "their_period",
      "t41"."category" AS "their_category",
      "t41"."n" AS "numerator",
      "t41"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t39"."period",
          "t39"."category",
          SUM("t39"."n") AS "n",
          SUM("t39"."base") AS "base"
        FROM (
          SELECT
            "t38"."period",
            "t38"."raw",
            "t38"."category",
            MAX("t38"."n") AS "n",
            MAX("t38"."base") AS "base"
          FROM (
            SELECT
              "t37"."period",
              "t37"."n",
              "t37"."base",
              "t37"."source",
              "t37"."raw",
              "t37"."known_period",
              "t37"."code",
              COALESCE("t37"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t35"."period",
                "t35"."n",
                "t35"."base",
                "t35"."source",
                "t35"."raw",
                "t22"."known_period",
                "t22"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t28"."period",
                    "t28"."n",
                    "t28"."base",
                    UNNEST("t28"."source") AS "source",
                    "t28"."source" AS "raw"
                  FROM "t27" AS "t28"
                ) AS "t30"
                WHERE
                  "t30"."source" IS NOT NULL AND "t30"."source" <> ''
              ) AS "t35"
              LEFT OUTER JOIN (
                SELECT
                  "t17"."period" AS "known_period",
                  "t17"."code"
                FROM "t16" AS "t17"
              ) AS "t22"
                ON "t35"."period" = "t22"."known_period" AND "t35"."source" = "t22"."code"
            ) AS "t37"
          ) AS "t38"
          GROUP BY
            1,
            2,
            3
        ) AS "t39"
        GROUP BY
          1,
          2
      ) AS "t40"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t32"."period",
          "t32"."category",
          SUM("t32"."n") AS "n",
          SUM("t32"."base") AS "base"
        FROM (
          SELECT
            "t28"."period",
            "t28"."source",
            "t28"."n",
            "t28"."base",
            'not_registered' AS "category"
          FROM "t27" AS "t28"
          WHERE
            COALESCE(
              ARRAY_TO_STRING(NULLIF(CAST("t28"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
              ''
            ) = ''
        ) AS "t32"
        GROUP BY
          1,
          2
      ) AS "t36"
    ) AS "t41"
  ) AS "t43"
    ON "t24"."period" = "t43"."their_period"
    AND "t24"."category" = "t43"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t29"."period" AS "their_period",
      "t29"."whole" AS "denominator"
    FROM (
      SELECT
        "t28"."period",
        SUM("t28"."base") AS "whole"
      FROM "t27" AS "t28"
      GROUP BY
        1
    ) AS "t29"
  ) AS "t33"
    ON "t24"."period" = "t33"."their_period"
) AS "t44"

-- statement: members
WITH "t18" AS (
  SELECT
    "t15"."stay_id",
    "t15"."centre_id",
    "t15"."resident_id",
    "t15"."mother_stay_id",
    "t15"."admitted_on",
    "t15"."discharged_on",
    "t15"."age_at_admission",
    "t15"."admission_reasons",
    "t15"."referral_source",
    "t15"."discharge_destination",
    "t15"."kind",
    "t15"."length",
    "t15"."source",
    "t5"."period"
  FROM (
    SELECT
      "t12"."stay_id",
      "t12"."centre_id",
      "t12"."resident_id",
      "t12"."mother_stay_id",
      "t12"."admitted_on",
      "t12"."discharged_on",
      "t12"."age_at_admission",
      "t12"."admission_reasons",
      "t12"."referral_source",
      "t12"."discharge_destination",
      "t12"."kind",
      CAST(EXTRACT(epoch FROM CAST("t12"."discharged_on" AS TIMESTAMP) - CAST("t12"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
      "t12"."admission_reasons" AS "source"
    FROM (
      SELECT
        "t6"."stay_id",
        "t6"."centre_id",
        "t6"."resident_id",
        "t6"."mother_stay_id",
        "t6"."admitted_on",
        "t6"."discharged_on",
        "t6"."age_at_admission",
        "t6"."admission_reasons",
        "t6"."referral_source",
        "t6"."discharge_destination",
        "t9"."kind"
      FROM "stays" AS "t6"
      INNER JOIN (
        SELECT
          *
        FROM "residents" AS "t2"
      ) AS "t9"
        ON "t6"."resident_id" = "t9"."resident_id"
    ) AS "t12"
    WHERE
      "t12"."kind" = 'woman'
  ) AS "t15"
  INNER JOIN "period_days" AS "t5"
    ON "t15"."admitted_on" = "t5"."day"
)
SELECT
  *
FROM (
  SELECT
    "t27"."period",
    "t27"."category",
    "t27"."stay_id" AS "id_0",
    "t27"."summand"
  FROM (
    SELECT
      "t26"."period",
      "t26"."stay_id",
      "t26"."centre_id",
      "t26"."raw",
      "t26"."category",
      MAX("t26"."summand") AS "summand"
    FROM (
      SELECT
        "t25"."period",
        "t25"."stay_id",
        "t25"."centre_id",
        "t25"."summand",
        "t25"."source",
        "t25"."raw",
        "t25"."known_period",
        "t25"."code",
        COALESCE("t25"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t24"."period",
          "t24"."stay_id",
          "t24"."centre_id",
          "t24"."summand",
          "t24"."source",
          "t24"."raw",
          "t17"."known_period",
          "t17"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t20"."period",
              "t20"."stay_id",
              "t20"."centre_id",
              "t20"."summand",
              UNNEST("t20"."source") AS "source",
              "t20"."source" AS "raw"
            FROM (
              SELECT
                "t19"."stay_id",
                "t19"."centre_id",
                "t19"."resident_id",
                "t19"."mother_stay_id",
                "t19"."admitted_on",
                "t19"."discharged_on",
                "t19"."age_at_admission",
                "t19"."admission_reasons",
                "t19"."referral_source",
                "t19"."discharge_destination",
                "t19"."kind",
                "t19"."length",
                "t19"."source",
                "t19"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t18" AS "t19"
            ) AS "t20"
          ) AS "t22"
          WHERE
            "t22"."source" IS NOT NULL AND "t22"."source" <> ''
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t13"."period" AS "known_period",
            "t13"."code"
          FROM (
            SELECT
              "t7"."period",
              "t11"."code",
              "t11"."position"
            FROM (
              SELECT
                *
              FROM "codes" AS "t3"
              WHERE
                "t3"."codelist" = 'admission_reason'
            ) AS "t11"
            INNER JOIN "periods" AS "t7"
              ON (
                (
                  "t11"."valid_from" IS NULL
                ) OR (
                  "t11"."valid_from" <= "t7"."last_day"
                )
              )
              AND (
                (
                  "t11"."valid_to" IS NULL
                ) OR (
                  "t11"."valid_to" > "t7"."first_day"
                )
              )
          ) AS "t13"
        ) AS "t17"
          ON "t24"."period" = "t17"."known_period" AND "t24"."source" = "t17"."code"
      ) AS "t25"
    ) AS "t26"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t27"
) AS "t28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t19"."period",
    'not_registered' AS "category",
    "t19"."stay_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t18" AS "t19"
  WHERE
    COALESCE(
      ARRAY_TO_STRING(NULLIF(CAST("t19"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
      ''
    ) = ''
) AS "t21"

-- statement: base
SELECT
  "t10"."period",
  '' AS "category",
  "t10"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t9"."stay_id",
    "t9"."centre_id",
    "t9"."resident_id",
    "t9"."mother_stay_id",
    "t9"."admitted_on",
    "t9"."discharged_on",
    "t9"."age_at_admission",
    "t9"."admission_reasons",
    "t9"."referral_source",
    "t9"."discharge_destination",
    "t9"."kind",
    "t9"."length",
    "t9"."source",
    "t3"."period"
  FROM (
    SELECT
      "t7"."stay_id",
      "t7"."centre_id",
      "t7"."resident_id",
      "t7"."mother_stay_id",
      "t7"."admitted_on",
      "t7"."discharged_on",
      "t7"."age_at_admission",
      "t7"."admission_reasons",
      "t7"."referral_source",
      "t7"."discharge_destination",
      "t7"."kind",
      CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
      "t7"."admission_reasons" AS "source"
    FROM (
      SELECT
        "t4"."stay_id",
        "t4"."centre_id",
        "t4"."resident_id",
        "t4"."mother_stay_id",
        "t4"."admitted_on",
        "t4"."discharged_on",
        "t4"."age_at_admission",
        "t4"."admission_reasons",
        "t4"."referral_source",
        "t4"."discharge_destination",
        "t6"."kind"
      FROM "stays" AS "t4"
      INNER JOIN (
        SELECT
          *
        FROM "residents" AS "t2"
      ) AS "t6"
        ON "t4"."resident_id" = "t6"."resident_id"
    ) AS "t7"
    WHERE
      "t7"."kind" = 'woman'
  ) AS "t9"
  INNER JOIN "period_days" AS "t3"
    ON "t9"."admitted_on" = "t3"."day"
) AS "t10"

-- statement: counts_by_centre
WITH "t19" AS (
  SELECT
    "t6"."period",
    "t17"."code",
    "t17"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'admission_reason'
  ) AS "t17"
  INNER JOIN "periods" AS "t6"
    ON (
      (
        "t17"."valid_from" IS NULL
      ) OR (
        "t17"."valid_from" <= "t6"."last_day"
      )
    )
    AND (
      (
        "t17"."valid_to" IS NULL
      ) OR (
        "t17"."valid_to" > "t6"."first_day"
      )
    )
), "t30" AS (
  SELECT
    "t29"."centre_id",
    "t29"."period",
    "t29"."source",
    SUM("t29"."n") AS "n",
    SUM("t29"."base") AS "base"
  FROM (
    SELECT
      "t28"."centre_id",
      "t28"."admitted_on",
      "t28"."source",
      "t28"."n",
      "t28"."base",
      "t7"."period"
    FROM (
      SELECT
        "t21"."centre_id",
        "t21"."admitted_on",
        "t21"."source",
        SUM("t21"."n") AS "n",
        SUM("t21"."base") AS "base"
      FROM (
        SELECT
          "t18"."stay_id",
          "t18"."centre_id",
          "t18"."resident_id",
          "t18"."mother_stay_id",
          "t18"."admitted_on",
          "t18"."discharged_on",
          "t18"."age_at_admission",
          "t18"."admission_reasons",
          "t18"."referral_source",
          "t18"."discharge_destination",
          "t18"."kind",
          CAST(EXTRACT(epoch FROM CAST("t18"."discharged_on" AS TIMESTAMP) - CAST("t18"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
          "t18"."admission_reasons" AS "source",
          1 AS "n",
          1 AS "base"
        FROM (
          SELECT
            "t8"."stay_id",
            "t8"."centre_id",
            "t8"."resident_id",
            "t8"."mother_stay_id",
            "t8"."admitted_on",
            "t8"."discharged_on",
            "t8"."age_at_admission",
            "t8"."admission_reasons",
            "t8"."referral_source",
            "t8"."discharge_destination",
            "t16"."kind"
          FROM "stays" AS "t8"
          INNER JOIN (
            SELECT
              *
            FROM "residents" AS "t5"
          ) AS "t16"
            ON "t8"."resident_id" = "t16"."resident_id"
        ) AS "t18"
        WHERE
          "t18"."kind" = 'woman'
      ) AS "t21"
      GROUP BY
        1,
        2,
        3
    ) AS "t28"
    INNER JOIN "period_days" AS "t7"
      ON "t28"."admitted_on" = "t7"."day"
  ) AS "t29"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t47"."centre_id",
  "t47"."period",
  "t47"."place",
  "t47"."position",
  "t47"."code",
  "t47"."category",
  "t47"."numerator",
  "t47"."denominator"
FROM (
  SELECT
    "t27"."period",
    "t27"."place",
    "t27"."position",
    "t27"."code",
    "t27"."category",
    "t13"."centre_id",
    COALESCE("t46"."numerator", 0) AS "numerator",
    COALESCE("t46"."own_base", 0) AS "own_base",
    COALESCE("t36"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t20"."period",
        0 AS "place",
        "t20"."position",
        "t20"."code",
        "t20"."code" AS "category"
      FROM "t19" AS "t20"
    ) AS "t22"
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
      ) AS "t10"
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
      ) AS "t11"
    ) AS "t14"
  ) AS "t27"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t44"."centre_id" AS "their_centre_id",
      "t44"."period" AS "their_period",
      "t44"."category" AS "their_category",
      "t44"."n" AS "numerator",
      "t44"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t42"."centre_id",
          "t42"."period",
          "t42"."category",
          SUM("t42"."n") AS "n",
          SUM("t42"."base") AS "base"
        FROM (
          SELECT
            "t41"."centre_id",
            "t41"."period",
            "t41"."raw",
            "t41"."category",
            MAX("t41"."n") AS "n",
            MAX("t41"."base") AS "base"
          FROM (
            SELECT
              "t40"."centre_id",
              "t40"."period",
              "t40"."n",
              "t40"."base",
              "t40"."source",
              "t40"."raw",
              "t40"."known_period",
              "t40"."code",
              COALESCE("t40"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t38"."centre_id",
                "t38"."period",
                "t38"."n",
                "t38"."base",
                "t38"."source",
                "t38"."raw",
                "t25"."known_period",
                "t25"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t31"."centre_id",
                    "t31"."period",
                    "t31"."n",
                    "t31"."base",
                    UNNEST("t31"."source") AS "source",
                    "t31"."source" AS "raw"
                  FROM "t30" AS "t31"
                ) AS "t33"
                WHERE
                  "t33"."source" IS NOT NULL AND "t33"."source" <> ''
              ) AS "t38"
              LEFT OUTER JOIN (
                SELECT
                  "t20"."period" AS "known_period",
                  "t20"."code"
                FROM "t19" AS "t20"
              ) AS "t25"
                ON "t38"."period" = "t25"."known_period" AND "t38"."source" = "t25"."code"
            ) AS "t40"
          ) AS "t41"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t42"
        GROUP BY
          1,
          2,
          3
      ) AS "t43"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t35"."centre_id",
          "t35"."period",
          "t35"."category",
          SUM("t35"."n") AS "n",
          SUM("t35"."base") AS "base"
        FROM (
          SELECT
            "t31"."centre_id",
            "t31"."period",
            "t31"."source",
            "t31"."n",
            "t31"."base",
            'not_registered' AS "category"
          FROM "t30" AS "t31"
          WHERE
            COALESCE(
              ARRAY_TO_STRING(NULLIF(CAST("t31"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
              ''
            ) = ''
        ) AS "t35"
        GROUP BY
          1,
          2,
          3
      ) AS "t39"
    ) AS "t44"
  ) AS "t46"
    ON "t13"."centre_id" = "t46"."their_centre_id"
    AND "t27"."period" = "t46"."their_period"
    AND "t27"."category" = "t46"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t32"."centre_id" AS "their_centre_id",
      "t32"."period" AS "their_period",
      "t32"."whole" AS "denominator"
    FROM (
      SELECT
        "t31"."centre_id",
        "t31"."period",
        SUM("t31"."base") AS "whole"
      FROM "t30" AS "t31"
      GROUP BY
        1,
        2
    ) AS "t32"
  ) AS "t36"
    ON "t13"."centre_id" = "t36"."their_centre_id"
    AND "t27"."period" = "t36"."their_period"
) AS "t47"

-- statement: members_by_centre
WITH "t18" AS (
  SELECT
    "t15"."stay_id",
    "t15"."centre_id",
    "t15"."resident_id",
    "t15"."mother_stay_id",
    "t15"."admitted_on",
    "t15"."discharged_on",
    "t15"."age_at_admission",
    "t15"."admission_reasons",
    "t15"."referral_source",
    "t15"."discharge_destination",
    "t15"."kind",
    "t15"."length",
    "t15"."source",
    "t5"."period"
  FROM (
    SELECT
      "t12"."stay_id",
      "t12"."centre_id",
      "t12"."resident_id",
      "t12"."mother_stay_id",
      "t12"."admitted_on",
      "t12"."discharged_on",
      "t12"."age_at_admission",
      "t12"."admission_reasons",
      "t12"."referral_source",
      "t12"."discharge_destination",
      "t12"."kind",
      CAST(EXTRACT(epoch FROM CAST("t12"."discharged_on" AS TIMESTAMP) - CAST("t12"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
      "t12"."admission_reasons" AS "source"
    FROM (
      SELECT
        "t6"."stay_id",
        "t6"."centre_id",
        "t6"."resident_id",
        "t6"."mother_stay_id",
        "t6"."admitted_on",
        "t6"."discharged_on",
        "t6"."age_at_admission",
        "t6"."admission_reasons",
        "t6"."referral_source",
        "t6"."discharge_destination",
        "t9"."kind"
      FROM "stays" AS "t6"
      INNER JOIN (
        SELECT
          *
        FROM "residents" AS "t2"
      ) AS "t9"
        ON "t6"."resident_id" = "t9"."resident_id"
    ) AS "t12"
    WHERE
      "t12"."kind" = 'woman'
  ) AS "t15"
  INNER JOIN "period_days" AS "t5"
    ON "t15"."admitted_on" = "t5"."day"
)
SELECT
  *
FROM (
  SELECT
    "t27"."centre_id",
    "t27"."period",
    "t27"."category",
    "t27"."stay_id" AS "id_0",
    "t27"."summand"
  FROM (
    SELECT
      "t26"."centre_id",
      "t26"."period",
      "t26"."stay_id",
      "t26"."raw",
      "t26"."category",
      MAX("t26"."summand") AS "summand"
    FROM (
      SELECT
        "t25"."centre_id",
        "t25"."period",
        "t25"."stay_id",
        "t25"."summand",
        "t25"."source",
        "t25"."raw",
        "t25"."known_period",
        "t25"."code",
        COALESCE("t25"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t24"."centre_id",
          "t24"."period",
          "t24"."stay_id",
          "t24"."summand",
          "t24"."source",
          "t24"."raw",
          "t17"."known_period",
          "t17"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t20"."centre_id",
              "t20"."period",
              "t20"."stay_id",
              "t20"."summand",
              UNNEST("t20"."source") AS "source",
              "t20"."source" AS "raw"
            FROM (
              SELECT
                "t19"."stay_id",
                "t19"."centre_id",
                "t19"."resident_id",
                "t19"."mother_stay_id",
                "t19"."admitted_on",
                "t19"."discharged_on",
                "t19"."age_at_admission",
                "t19"."admission_reasons",
                "t19"."referral_source",
                "t19"."discharge_destination",
                "t19"."kind",
                "t19"."length",
                "t19"."source",
                "t19"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t18" AS "t19"
            ) AS "t20"
          ) AS "t22"
          WHERE
            "t22"."source" IS NOT NULL AND "t22"."source" <> ''
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t13"."period" AS "known_period",
            "t13"."code"
          FROM (
            SELECT
              "t7"."period",
              "t11"."code",
              "t11"."position"
            FROM (
              SELECT
                *
              FROM "codes" AS "t3"
              WHERE
                "t3"."codelist" = 'admission_reason'
            ) AS "t11"
            INNER JOIN "periods" AS "t7"
              ON (
                (
                  "t11"."valid_from" IS NULL
                ) OR (
                  "t11"."valid_from" <= "t7"."last_day"
                )
              )
              AND (
                (
                  "t11"."valid_to" IS NULL
                ) OR (
                  "t11"."valid_to" > "t7"."first_day"
                )
              )
          ) AS "t13"
        ) AS "t17"
          ON "t24"."period" = "t17"."known_period" AND "t24"."source" = "t17"."code"
      ) AS "t25"
    ) AS "t26"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t27"
) AS "t28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t19"."centre_id",
    "t19"."period",
    'not_registered' AS "category",
    "t19"."stay_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t18" AS "t19"
  WHERE
    COALESCE(
      ARRAY_TO_STRING(NULLIF(CAST("t19"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
      ''
    ) = ''
) AS "t21"

-- statement: base_by_centre
SELECT
  "t10"."centre_id",
  "t10"."period",
  '' AS "category",
  "t10"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t9"."stay_id",
    "t9"."centre_id",
    "t9"."resident_id",
    "t9"."mother_stay_id",
    "t9"."admitted_on",
    "t9"."discharged_on",
    "t9"."age_at_admission",
    "t9"."admission_reasons",
    "t9"."referral_source",
    "t9"."discharge_destination",
    "t9"."kind",
    "t9"."length",
    "t9"."source",
    "t3"."period"
  FROM (
    SELECT
      "t7"."stay_id",
      "t7"."centre_id",
      "t7"."resident_id",
      "t7"."mother_stay_id",
      "t7"."admitted_on",
      "t7"."discharged_on",
      "t7"."age_at_admission",
      "t7"."admission_reasons",
      "t7"."referral_source",
      "t7"."discharge_destination",
      "t7"."kind",
      CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
      "t7"."admission_reasons" AS "source"
    FROM (
      SELECT
        "t4"."stay_id",
        "t4"."centre_id",
        "t4"."resident_id",
        "t4"."mother_stay_id",
        "t4"."admitted_on",
        "t4"."discharged_on",
        "t4"."age_at_admission",
        "t4"."admission_reasons",
        "t4"."referral_source",
        "t4"."discharge_destination",
        "t6"."kind"
      FROM "stays" AS "t4"
      INNER JOIN (
        SELECT
          *
        FROM "residents" AS "t2"
      ) AS "t6"
        ON "t4"."resident_id" = "t6"."resident_id"
    ) AS "t7"
    WHERE
      "t7"."kind" = 'woman'
  ) AS "t9"
  INNER JOIN "period_days" AS "t3"
    ON "t9"."admitted_on" = "t3"."day"
) AS "t10"

