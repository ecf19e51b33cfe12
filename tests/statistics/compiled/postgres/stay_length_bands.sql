-- statement: counts
WITH "t22" AS (
  SELECT
    "t21"."period",
    "t21"."source",
    SUM("t21"."n") AS "n",
    SUM("t21"."base") AS "base"
  FROM (
    SELECT
      "t20"."discharged_on",
      "t20"."source",
      "t20"."n",
      "t20"."base",
      "t20"."period"
    FROM (
      SELECT
        "t19"."discharged_on",
        "t19"."source",
        "t19"."n",
        "t19"."base",
        "t4"."period",
        "t4"."day",
        "t4"."last_day"
      FROM (
        SELECT
          "t17"."discharged_on",
          "t17"."source",
          SUM("t17"."n") AS "n",
          SUM("t17"."base") AS "base"
        FROM (
          SELECT
            "t16"."stay_id",
            "t16"."centre_id",
            "t16"."resident_id",
            "t16"."mother_stay_id",
            "t16"."admitted_on",
            "t16"."discharged_on",
            "t16"."age_at_admission",
            "t16"."admission_reasons",
            "t16"."referral_source",
            "t16"."discharge_destination",
            "t16"."kind",
            CAST(EXTRACT(epoch FROM CAST("t16"."discharged_on" AS TIMESTAMP) - CAST("t16"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
            CASE
              WHEN CAST(EXTRACT(epoch FROM CAST("t16"."discharged_on" AS TIMESTAMP) - CAST("t16"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 0 AND 30
              THEN '0-30'
              WHEN CAST(EXTRACT(epoch FROM CAST("t16"."discharged_on" AS TIMESTAMP) - CAST("t16"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 31 AND 100
              THEN '31-100'
              WHEN CAST(EXTRACT(epoch FROM CAST("t16"."discharged_on" AS TIMESTAMP) - CAST("t16"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 101 AND 200
              THEN '101-200'
              WHEN CAST(EXTRACT(epoch FROM CAST("t16"."discharged_on" AS TIMESTAMP) - CAST("t16"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 201
              THEN '201+'
              ELSE NULL
            END AS "source",
            1 AS "n",
            1 AS "base"
          FROM (
            SELECT
              "t5"."stay_id",
              "t5"."centre_id",
              "t5"."resident_id",
              "t5"."mother_stay_id",
              "t5"."admitted_on",
              "t5"."discharged_on",
              "t5"."age_at_admission",
              "t5"."admission_reasons",
              "t5"."referral_source",
              "t5"."discharge_destination",
              "t13"."kind"
            FROM "stays" AS "t5"
            INNER JOIN (
              SELECT
                *
              FROM "residents" AS "t3"
            ) AS "t13"
              ON "t5"."resident_id" = "t13"."resident_id"
          ) AS "t16"
          WHERE
            "t16"."kind" = 'woman'
        ) AS "t17"
        GROUP BY
          1,
          2
      ) AS "t19"
      INNER JOIN "period_days" AS "t4"
        ON "t19"."discharged_on" = "t4"."day"
    ) AS "t20"
  ) AS "t21"
  GROUP BY
    1,
    2
)
SELECT
  "t36"."period",
  "t36"."place",
  "t36"."position",
  "t36"."code",
  "t36"."category",
  "t36"."numerator",
  COALESCE("t36"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t35"."period",
    "t35"."place",
    "t35"."position",
    "t35"."code",
    "t35"."category",
    "t35"."numerator",
    "t35"."own_base",
    "t35"."denominator"
  FROM (
    SELECT
      "t34"."period",
      "t34"."place",
      "t34"."position",
      "t34"."code",
      "t34"."category",
      "t34"."numerator",
      "t34"."own_base",
      "t28"."their_period",
      "t28"."denominator"
    FROM (
      SELECT
        "t32"."period",
        "t32"."place",
        "t32"."position",
        "t32"."code",
        "t32"."category",
        COALESCE("t32"."numerator", 0) AS "numerator",
        COALESCE("t32"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t31"."period",
          "t31"."place",
          "t31"."position",
          "t31"."code",
          "t31"."category",
          "t31"."numerator",
          "t31"."own_base"
        FROM (
          SELECT
            "t15"."period",
            "t15"."place",
            "t15"."position",
            "t15"."code",
            "t15"."category",
            "t30"."their_period",
            "t30"."their_category",
            "t30"."numerator",
            "t30"."own_base"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t0"."period",
                  0 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '0-30' AS "code",
                  '0-30' AS "category"
                FROM "periods" AS "t0"
              ) AS "t6"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t0"."period",
                  1 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '31-100' AS "code",
                  '31-100' AS "category"
                FROM "periods" AS "t0"
              ) AS "t7"
            ) AS "t11"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t0"."period",
                  2 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '101-200' AS "code",
                  '101-200' AS "category"
                FROM "periods" AS "t0"
              ) AS "t8"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t0"."period",
                  3 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '201+' AS "code",
                  '201+' AS "category"
                FROM "periods" AS "t0"
              ) AS "t9"
            ) AS "t12"
          ) AS "t15"
          LEFT OUTER JOIN (
            SELECT
              "t27"."period" AS "their_period",
              "t27"."category" AS "their_category",
              "t27"."n" AS "numerator",
              "t27"."base" AS "own_base"
            FROM (
              SELECT
                "t24"."period",
                "t24"."category",
                SUM("t24"."n") AS "n",
                SUM("t24"."base") AS "base"
              FROM (
                SELECT
                  "t23"."period",
                  "t23"."source",
                  "t23"."n",
                  "t23"."base",
                  "t23"."source" AS "category"
                FROM "t22" AS "t23"
              ) AS "t24"
              GROUP BY
                1,
                2
            ) AS "t27"
          ) AS "t30"
            ON "t15"."period" = "t30"."their_period"
            AND "t15"."category" = "t30"."their_category"
        ) AS "t31"
      ) AS "t32"
    ) AS "t34"
    LEFT OUTER JOIN (
      SELECT
        "t25"."period" AS "their_period",
        "t25"."whole" AS "denominator"
      FROM (
        SELECT
          "t23"."period",
          SUM("t23"."base") AS "whole"
        FROM "t22" AS "t23"
        GROUP BY
          1
      ) AS "t25"
    ) AS "t28"
      ON "t34"."period" = "t28"."their_period"
  ) AS "t35"
) AS "t36"

-- statement: members
SELECT
  "t11"."period",
  "t11"."source" AS "category",
  "t11"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."stay_id",
    "t10"."centre_id",
    "t10"."resident_id",
    "t10"."mother_stay_id",
    "t10"."admitted_on",
    "t10"."discharged_on",
    "t10"."age_at_admission",
    "t10"."admission_reasons",
    "t10"."referral_source",
    "t10"."discharge_destination",
    "t10"."kind",
    "t10"."length",
    "t10"."source",
    "t10"."period"
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
      "t3"."period",
      "t3"."day",
      "t3"."last_day"
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
        CASE
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 0 AND 30
          THEN '0-30'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 31 AND 100
          THEN '31-100'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 101 AND 200
          THEN '101-200'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
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
      ON "t9"."discharged_on" = "t3"."day"
  ) AS "t10"
) AS "t11"

-- statement: base
SELECT
  "t11"."period",
  '' AS "category",
  "t11"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."stay_id",
    "t10"."centre_id",
    "t10"."resident_id",
    "t10"."mother_stay_id",
    "t10"."admitted_on",
    "t10"."discharged_on",
    "t10"."age_at_admission",
    "t10"."admission_reasons",
    "t10"."referral_source",
    "t10"."discharge_destination",
    "t10"."kind",
    "t10"."length",
    "t10"."source",
    "t10"."period"
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
      "t3"."period",
      "t3"."day",
      "t3"."last_day"
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
        CASE
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 0 AND 30
          THEN '0-30'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 31 AND 100
          THEN '31-100'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 101 AND 200
          THEN '101-200'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
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
      ON "t9"."discharged_on" = "t3"."day"
  ) AS "t10"
) AS "t11"

-- statement: counts_by_centre
WITH "t25" AS (
  SELECT
    "t24"."centre_id",
    "t24"."period",
    "t24"."source",
    SUM("t24"."n") AS "n",
    SUM("t24"."base") AS "base"
  FROM (
    SELECT
      "t23"."centre_id",
      "t23"."discharged_on",
      "t23"."source",
      "t23"."n",
      "t23"."base",
      "t23"."period"
    FROM (
      SELECT
        "t22"."centre_id",
        "t22"."discharged_on",
        "t22"."source",
        "t22"."n",
        "t22"."base",
        "t5"."period",
        "t5"."day",
        "t5"."last_day"
      FROM (
        SELECT
          "t20"."centre_id",
          "t20"."discharged_on",
          "t20"."source",
          SUM("t20"."n") AS "n",
          SUM("t20"."base") AS "base"
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
            CAST(EXTRACT(epoch FROM CAST("t19"."discharged_on" AS TIMESTAMP) - CAST("t19"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
            CASE
              WHEN CAST(EXTRACT(epoch FROM CAST("t19"."discharged_on" AS TIMESTAMP) - CAST("t19"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 0 AND 30
              THEN '0-30'
              WHEN CAST(EXTRACT(epoch FROM CAST("t19"."discharged_on" AS TIMESTAMP) - CAST("t19"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 31 AND 100
              THEN '31-100'
              WHEN CAST(EXTRACT(epoch FROM CAST("t19"."discharged_on" AS TIMESTAMP) - CAST("t19"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 101 AND 200
              THEN '101-200'
              WHEN CAST(EXTRACT(epoch FROM CAST("t19"."discharged_on" AS TIMESTAMP) - CAST("t19"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 201
              THEN '201+'
              ELSE NULL
            END AS "source",
            1 AS "n",
            1 AS "base"
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
              "t16"."kind"
            FROM "stays" AS "t6"
            INNER JOIN (
              SELECT
                *
              FROM "residents" AS "t4"
            ) AS "t16"
              ON "t6"."resident_id" = "t16"."resident_id"
          ) AS "t19"
          WHERE
            "t19"."kind" = 'woman'
        ) AS "t20"
        GROUP BY
          1,
          2,
          3
      ) AS "t22"
      INNER JOIN "period_days" AS "t5"
        ON "t22"."discharged_on" = "t5"."day"
    ) AS "t23"
  ) AS "t24"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t39"."centre_id",
  "t39"."period",
  "t39"."place",
  "t39"."position",
  "t39"."code",
  "t39"."category",
  "t39"."numerator",
  COALESCE("t39"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t38"."period",
    "t38"."place",
    "t38"."position",
    "t38"."code",
    "t38"."category",
    "t38"."centre_id",
    "t38"."numerator",
    "t38"."own_base",
    "t38"."denominator"
  FROM (
    SELECT
      "t37"."period",
      "t37"."place",
      "t37"."position",
      "t37"."code",
      "t37"."category",
      "t37"."centre_id",
      "t37"."numerator",
      "t37"."own_base",
      "t31"."their_centre_id",
      "t31"."their_period",
      "t31"."denominator"
    FROM (
      SELECT
        "t35"."period",
        "t35"."place",
        "t35"."position",
        "t35"."code",
        "t35"."category",
        "t35"."centre_id",
        COALESCE("t35"."numerator", 0) AS "numerator",
        COALESCE("t35"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t34"."period",
          "t34"."place",
          "t34"."position",
          "t34"."code",
          "t34"."category",
          "t34"."centre_id",
          "t34"."numerator",
          "t34"."own_base"
        FROM (
          SELECT
            "t18"."period",
            "t18"."place",
            "t18"."position",
            "t18"."code",
            "t18"."category",
            "t13"."centre_id",
            "t33"."their_centre_id",
            "t33"."their_period",
            "t33"."their_category",
            "t33"."numerator",
            "t33"."own_base"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t1"."period",
                  0 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '0-30' AS "code",
                  '0-30' AS "category"
                FROM "periods" AS "t1"
              ) AS "t8"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t1"."period",
                  1 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '31-100' AS "code",
                  '31-100' AS "category"
                FROM "periods" AS "t1"
              ) AS "t9"
            ) AS "t14"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t1"."period",
                  2 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '101-200' AS "code",
                  '101-200' AS "category"
                FROM "periods" AS "t1"
              ) AS "t10"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t1"."period",
                  3 AS "place",
                  CAST(NULL AS BIGINT) AS "position",
                  '201+' AS "code",
                  '201+' AS "category"
                FROM "periods" AS "t1"
              ) AS "t11"
            ) AS "t15"
          ) AS "t18"
          CROSS JOIN (
            SELECT
              "t0"."centre_id"
            FROM "centres" AS "t0"
          ) AS "t13"
          LEFT OUTER JOIN (
            SELECT
              "t30"."centre_id" AS "their_centre_id",
              "t30"."period" AS "their_period",
              "t30"."category" AS "their_category",
              "t30"."n" AS "numerator",
              "t30"."base" AS "own_base"
            FROM (
              SELECT
                "t27"."centre_id",
                "t27"."period",
                "t27"."category",
                SUM("t27"."n") AS "n",
                SUM("t27"."base") AS "base"
              FROM (
                SELECT
                  "t26"."centre_id",
                  "t26"."period",
                  "t26"."source",
                  "t26"."n",
                  "t26"."base",
                  "t26"."source" AS "category"
                FROM "t25" AS "t26"
              ) AS "t27"
              GROUP BY
                1,
                2,
                3
            ) AS "t30"
          ) AS "t33"
            ON "t13"."centre_id" = "t33"."their_centre_id"
            AND "t18"."period" = "t33"."their_period"
            AND "t18"."category" = "t33"."their_category"
        ) AS "t34"
      ) AS "t35"
    ) AS "t37"
    LEFT OUTER JOIN (
      SELECT
        "t28"."centre_id" AS "their_centre_id",
        "t28"."period" AS "their_period",
        "t28"."whole" AS "denominator"
      FROM (
        SELECT
          "t26"."centre_id",
          "t26"."period",
          SUM("t26"."base") AS "whole"
        FROM "t25" AS "t26"
        GROUP BY
          1,
          2
      ) AS "t28"
    ) AS "t31"
      ON "t37"."centre_id" = "t31"."their_centre_id"
      AND "t37"."period" = "t31"."their_period"
  ) AS "t38"
) AS "t39"

-- statement: members_by_centre
SELECT
  "t11"."centre_id",
  "t11"."period",
  "t11"."source" AS "category",
  "t11"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."stay_id",
    "t10"."centre_id",
    "t10"."resident_id",
    "t10"."mother_stay_id",
    "t10"."admitted_on",
    "t10"."discharged_on",
    "t10"."age_at_admission",
    "t10"."admission_reasons",
    "t10"."referral_source",
    "t10"."discharge_destination",
    "t10"."kind",
    "t10"."length",
    "t10"."source",
    "t10"."period"
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
      "t3"."period",
      "t3"."day",
      "t3"."last_day"
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
        CASE
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 0 AND 30
          THEN '0-30'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 31 AND 100
          THEN '31-100'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 101 AND 200
          THEN '101-200'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
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
      ON "t9"."discharged_on" = "t3"."day"
  ) AS "t10"
) AS "t11"

-- statement: base_by_centre
SELECT
  "t11"."centre_id",
  "t11"."period",
  '' AS "category",
  "t11"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10"."stay_id",
    "t10"."centre_id",
    "t10"."resident_id",
    "t10"."mother_stay_id",
    "t10"."admitted_on",
    "t10"."discharged_on",
    "t10"."age_at_admission",
    "t10"."admission_reasons",
    "t10"."referral_source",
    "t10"."discharge_destination",
    "t10"."kind",
    "t10"."length",
    "t10"."source",
    "t10"."period"
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
      "t3"."period",
      "t3"."day",
      "t3"."last_day"
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
        CASE
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 0 AND 30
          THEN '0-30'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 31 AND 100
          THEN '31-100'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) BETWEEN 101 AND 200
          THEN '101-200'
          WHEN CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
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
      ON "t9"."discharged_on" = "t3"."day"
  ) AS "t10"
) AS "t11"

