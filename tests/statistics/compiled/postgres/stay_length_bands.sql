-- statement: counts
WITH "t10" AS (
  SELECT
    "t9"."period",
    "t9"."source",
    COUNT(*) AS "n"
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
        CASE
          WHEN "t1"."length" BETWEEN 0 AND 30
          THEN '0-30'
          WHEN "t1"."length" BETWEEN 31 AND 100
          THEN '31-100'
          WHEN "t1"."length" BETWEEN 101 AND 200
          THEN '101-200'
          WHEN "t1"."length" >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
      FROM "stays_of_residents" AS "t1"
      WHERE
        "t1"."kind" = 'woman'
    ) AS "t7"
    INNER JOIN "period_days" AS "t3"
      ON "t7"."discharged_on" = "t3"."day"
  ) AS "t9"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    "t8"."period",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    COALESCE("t18"."numerator", 0) AS "numerator",
    COALESCE("t19"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t4"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t4"."category" AS "code",
      "t4"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(ARRAY['0-30', '31-100', '101-200', '201+']) AS "category"
      FROM "periods" AS "t0"
    ) AS "t4"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t14"."period" AS "their_period",
      "t14"."category" AS "their_category",
      "t14"."n" AS "numerator"
    FROM (
      SELECT
        "t12"."period",
        "t12"."category",
        SUM("t12"."n") AS "n"
      FROM (
        SELECT
          "t11"."period",
          "t11"."source",
          "t11"."n",
          "t11"."n" AS "base",
          "t11"."source" AS "category"
        FROM "t10" AS "t11"
      ) AS "t12"
      GROUP BY
        1,
        2
    ) AS "t14"
  ) AS "t18"
    ON "t8"."period" = "t18"."their_period" AND "t8"."category" = "t18"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t15"."period" AS "their_period",
      "t15"."whole" AS "denominator"
    FROM (
      SELECT
        "t13"."period",
        SUM("t13"."base") AS "whole"
      FROM (
        SELECT
          "t11"."period",
          "t11"."source",
          "t11"."n",
          "t11"."n" AS "base"
        FROM "t10" AS "t11"
      ) AS "t13"
      GROUP BY
        1
    ) AS "t15"
  ) AS "t19"
    ON "t8"."period" = "t19"."their_period"
) AS "t20"

-- statement: members
SELECT
  "t5"."period",
  "t5"."source" AS "category",
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
      CASE
        WHEN "t0"."length" BETWEEN 0 AND 30
        THEN '0-30'
        WHEN "t0"."length" BETWEEN 31 AND 100
        THEN '31-100'
        WHEN "t0"."length" BETWEEN 101 AND 200
        THEN '101-200'
        WHEN "t0"."length" >= 201
        THEN '201+'
        ELSE NULL
      END AS "source"
    FROM "stays_of_residents" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."discharged_on" = "t2"."day"
) AS "t5"

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
      CASE
        WHEN "t0"."length" BETWEEN 0 AND 30
        THEN '0-30'
        WHEN "t0"."length" BETWEEN 31 AND 100
        THEN '31-100'
        WHEN "t0"."length" BETWEEN 101 AND 200
        THEN '101-200'
        WHEN "t0"."length" >= 201
        THEN '201+'
        ELSE NULL
      END AS "source"
    FROM "stays_of_residents" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."discharged_on" = "t2"."day"
) AS "t5"

-- statement: counts_by_centre
WITH "t13" AS (
  SELECT
    "t12"."centre_id",
    "t12"."period",
    "t12"."source",
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
        CASE
          WHEN "t2"."length" BETWEEN 0 AND 30
          THEN '0-30'
          WHEN "t2"."length" BETWEEN 31 AND 100
          THEN '31-100'
          WHEN "t2"."length" BETWEEN 101 AND 200
          THEN '101-200'
          WHEN "t2"."length" >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
      FROM "stays_of_residents_by_centre" AS "t2"
      WHERE
        "t2"."kind" = 'woman'
    ) AS "t10"
    INNER JOIN "period_days" AS "t4"
      ON "t10"."discharged_on" = "t4"."day"
  ) AS "t12"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t23"."centre_id",
  "t23"."period",
  "t23"."position",
  "t23"."code",
  "t23"."category",
  "t23"."numerator",
  "t23"."denominator"
FROM (
  SELECT
    "t11"."period",
    "t11"."position",
    "t11"."code",
    "t11"."category",
    "t6"."centre_id",
    COALESCE("t21"."numerator", 0) AS "numerator",
    COALESCE("t22"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t7"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t7"."category" AS "code",
      "t7"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(ARRAY['0-30', '31-100', '101-200', '201+']) AS "category"
      FROM "periods" AS "t0"
    ) AS "t7"
  ) AS "t11"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t17"."centre_id" AS "their_centre_id",
      "t17"."period" AS "their_period",
      "t17"."category" AS "their_category",
      "t17"."n" AS "numerator"
    FROM (
      SELECT
        "t15"."centre_id",
        "t15"."period",
        "t15"."category",
        SUM("t15"."n") AS "n"
      FROM (
        SELECT
          "t14"."centre_id",
          "t14"."period",
          "t14"."source",
          "t14"."n",
          "t14"."n" AS "base",
          "t14"."source" AS "category"
        FROM "t13" AS "t14"
      ) AS "t15"
      GROUP BY
        1,
        2,
        3
    ) AS "t17"
  ) AS "t21"
    ON "t6"."centre_id" = "t21"."their_centre_id"
    AND "t11"."period" = "t21"."their_period"
    AND "t11"."category" = "t21"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t18"."centre_id" AS "their_centre_id",
      "t18"."period" AS "their_period",
      "t18"."whole" AS "denominator"
    FROM (
      SELECT
        "t16"."centre_id",
        "t16"."period",
        SUM("t16"."base") AS "whole"
      FROM (
        SELECT
          "t14"."centre_id",
          "t14"."period",
          "t14"."source",
          "t14"."n",
          "t14"."n" AS "base"
        FROM "t13" AS "t14"
      ) AS "t16"
      GROUP BY
        1,
        2
    ) AS "t18"
  ) AS "t22"
    ON "t6"."centre_id" = "t22"."their_centre_id"
    AND "t11"."period" = "t22"."their_period"
) AS "t23"

-- statement: members_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
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
      CASE
        WHEN "t0"."length" BETWEEN 0 AND 30
        THEN '0-30'
        WHEN "t0"."length" BETWEEN 31 AND 100
        THEN '31-100'
        WHEN "t0"."length" BETWEEN 101 AND 200
        THEN '101-200'
        WHEN "t0"."length" >= 201
        THEN '201+'
        ELSE NULL
      END AS "source"
    FROM "stays_of_residents_by_centre" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."discharged_on" = "t2"."day"
) AS "t5"

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
      CASE
        WHEN "t0"."length" BETWEEN 0 AND 30
        THEN '0-30'
        WHEN "t0"."length" BETWEEN 31 AND 100
        THEN '31-100'
        WHEN "t0"."length" BETWEEN 101 AND 200
        THEN '101-200'
        WHEN "t0"."length" >= 201
        THEN '201+'
        ELSE NULL
      END AS "source"
    FROM "stays_of_residents_by_centre" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."discharged_on" = "t2"."day"
) AS "t5"

