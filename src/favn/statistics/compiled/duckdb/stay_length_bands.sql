-- statement: counts
WITH "t15" AS (
  SELECT
    "t14"."period",
    "t14"."source",
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
    ) AS "t13"
    INNER JOIN "period_days" AS "t3"
      ON "t13"."discharged_on" = "t3"."day"
  ) AS "t14"
  GROUP BY
    1,
    2
)
SELECT
  "t25"."period",
  "t25"."place",
  "t25"."position",
  "t25"."code",
  "t25"."category",
  "t25"."numerator",
  "t25"."denominator"
FROM (
  SELECT
    "t12"."period",
    "t12"."place",
    "t12"."position",
    "t12"."code",
    "t12"."category",
    COALESCE("t23"."numerator", 0) AS "numerator",
    COALESCE("t23"."own_base", 0) AS "own_base",
    COALESCE("t24"."denominator", 0) AS "denominator"
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
      ) AS "t4"
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
      ) AS "t5"
    ) AS "t8"
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
      ) AS "t6"
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
      ) AS "t7"
    ) AS "t9"
  ) AS "t12"
  LEFT OUTER JOIN (
    SELECT
      "t19"."period" AS "their_period",
      "t19"."category" AS "their_category",
      "t19"."n" AS "numerator",
      "t19"."base" AS "own_base"
    FROM (
      SELECT
        "t17"."period",
        "t17"."category",
        SUM("t17"."n") AS "n",
        SUM("t17"."base") AS "base"
      FROM (
        SELECT
          "t16"."period",
          "t16"."source",
          "t16"."n",
          "t16"."n" AS "base",
          "t16"."source" AS "category"
        FROM "t15" AS "t16"
      ) AS "t17"
      GROUP BY
        1,
        2
    ) AS "t19"
  ) AS "t23"
    ON "t12"."period" = "t23"."their_period"
    AND "t12"."category" = "t23"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t20"."period" AS "their_period",
      "t20"."whole" AS "denominator"
    FROM (
      SELECT
        "t18"."period",
        SUM("t18"."base") AS "whole"
      FROM (
        SELECT
          "t16"."period",
          "t16"."source",
          "t16"."n",
          "t16"."n" AS "base"
        FROM "t15" AS "t16"
      ) AS "t18"
      GROUP BY
        1
    ) AS "t20"
  ) AS "t24"
    ON "t12"."period" = "t24"."their_period"
) AS "t25"

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
WITH "t18" AS (
  SELECT
    "t17"."centre_id",
    "t17"."period",
    "t17"."source",
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
    ) AS "t16"
    INNER JOIN "period_days" AS "t4"
      ON "t16"."discharged_on" = "t4"."day"
  ) AS "t17"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t28"."centre_id",
  "t28"."period",
  "t28"."place",
  "t28"."position",
  "t28"."code",
  "t28"."category",
  "t28"."numerator",
  "t28"."denominator"
FROM (
  SELECT
    "t15"."period",
    "t15"."place",
    "t15"."position",
    "t15"."code",
    "t15"."category",
    "t10"."centre_id",
    COALESCE("t26"."numerator", 0) AS "numerator",
    COALESCE("t26"."own_base", 0) AS "own_base",
    COALESCE("t27"."denominator", 0) AS "denominator"
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
      ) AS "t6"
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
          "t1"."period",
          2 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          '101-200' AS "code",
          '101-200' AS "category"
        FROM "periods" AS "t1"
      ) AS "t8"
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
      ) AS "t9"
    ) AS "t12"
  ) AS "t15"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t22"."centre_id" AS "their_centre_id",
      "t22"."period" AS "their_period",
      "t22"."category" AS "their_category",
      "t22"."n" AS "numerator",
      "t22"."base" AS "own_base"
    FROM (
      SELECT
        "t20"."centre_id",
        "t20"."period",
        "t20"."category",
        SUM("t20"."n") AS "n",
        SUM("t20"."base") AS "base"
      FROM (
        SELECT
          "t19"."centre_id",
          "t19"."period",
          "t19"."source",
          "t19"."n",
          "t19"."n" AS "base",
          "t19"."source" AS "category"
        FROM "t18" AS "t19"
      ) AS "t20"
      GROUP BY
        1,
        2,
        3
    ) AS "t22"
  ) AS "t26"
    ON "t10"."centre_id" = "t26"."their_centre_id"
    AND "t15"."period" = "t26"."their_period"
    AND "t15"."category" = "t26"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t23"."centre_id" AS "their_centre_id",
      "t23"."period" AS "their_period",
      "t23"."whole" AS "denominator"
    FROM (
      SELECT
        "t21"."centre_id",
        "t21"."period",
        SUM("t21"."base") AS "whole"
      FROM (
        SELECT
          "t19"."centre_id",
          "t19"."period",
          "t19"."source",
          "t19"."n",
          "t19"."n" AS "base"
        FROM "t18" AS "t19"
      ) AS "t21"
      GROUP BY
        1,
        2
    ) AS "t23"
  ) AS "t27"
    ON "t10"."centre_id" = "t27"."their_centre_id"
    AND "t15"."period" = "t27"."their_period"
) AS "t28"

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

