-- statement: counts
WITH "t9" AS (
  SELECT
    "t8"."period",
    "t8"."source",
    SUM("t8"."length") AS "n",
    COUNT(*) AS "base"
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
        '' AS "source"
      FROM "stays_of_residents" AS "t1"
      WHERE
        "t1"."kind" = 'woman'
    ) AS "t7"
    INNER JOIN "period_days" AS "t3"
      ON "t7"."discharged_on" = "t3"."day"
  ) AS "t8"
  GROUP BY
    1,
    2
)
SELECT
  "t18"."period",
  "t18"."place",
  "t18"."position",
  "t18"."code",
  "t18"."category",
  "t18"."numerator",
  "t18"."denominator"
FROM (
  SELECT
    "t5"."period",
    "t5"."place",
    "t5"."position",
    "t5"."code",
    "t5"."category",
    COALESCE("t17"."numerator", 0) AS "numerator",
    COALESCE("t17"."own_base", 0) AS "own_base",
    COALESCE("t15"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t13"."period" AS "their_period",
      "t13"."category" AS "their_category",
      "t13"."n" AS "numerator",
      "t13"."base" AS "own_base"
    FROM (
      SELECT
        "t11"."period",
        "t11"."category",
        SUM("t11"."n") AS "n",
        SUM("t11"."base") AS "base"
      FROM (
        SELECT
          "t10"."period",
          "t10"."source",
          "t10"."n",
          "t10"."base",
          "t10"."source" AS "category"
        FROM "t9" AS "t10"
      ) AS "t11"
      GROUP BY
        1,
        2
    ) AS "t13"
  ) AS "t17"
    ON "t5"."period" = "t17"."their_period" AND "t5"."category" = "t17"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t12"."period" AS "their_period",
      "t12"."whole" AS "denominator"
    FROM (
      SELECT
        "t10"."period",
        SUM("t10"."base") AS "whole"
      FROM "t9" AS "t10"
      GROUP BY
        1
    ) AS "t12"
  ) AS "t15"
    ON "t5"."period" = "t15"."their_period"
) AS "t18"

-- statement: members
SELECT
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."stay_id" AS "id_0",
  "t5"."length" AS "summand"
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
      '' AS "source"
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
      '' AS "source"
    FROM "stays_of_residents" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."discharged_on" = "t2"."day"
) AS "t5"

-- statement: counts_by_centre
WITH "t12" AS (
  SELECT
    "t11"."centre_id",
    "t11"."period",
    "t11"."source",
    SUM("t11"."length") AS "n",
    COUNT(*) AS "base"
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
        '' AS "source"
      FROM "stays_of_residents_by_centre" AS "t2"
      WHERE
        "t2"."kind" = 'woman'
    ) AS "t10"
    INNER JOIN "period_days" AS "t4"
      ON "t10"."discharged_on" = "t4"."day"
  ) AS "t11"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t21"."centre_id",
  "t21"."period",
  "t21"."place",
  "t21"."position",
  "t21"."code",
  "t21"."category",
  "t21"."numerator",
  "t21"."denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."place",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    "t8"."centre_id",
    COALESCE("t20"."numerator", 0) AS "numerator",
    COALESCE("t20"."own_base", 0) AS "own_base",
    COALESCE("t18"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t7"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t16"."centre_id" AS "their_centre_id",
      "t16"."period" AS "their_period",
      "t16"."category" AS "their_category",
      "t16"."n" AS "numerator",
      "t16"."base" AS "own_base"
    FROM (
      SELECT
        "t14"."centre_id",
        "t14"."period",
        "t14"."category",
        SUM("t14"."n") AS "n",
        SUM("t14"."base") AS "base"
      FROM (
        SELECT
          "t13"."centre_id",
          "t13"."period",
          "t13"."source",
          "t13"."n",
          "t13"."base",
          "t13"."source" AS "category"
        FROM "t12" AS "t13"
      ) AS "t14"
      GROUP BY
        1,
        2,
        3
    ) AS "t16"
  ) AS "t20"
    ON "t8"."centre_id" = "t20"."their_centre_id"
    AND "t7"."period" = "t20"."their_period"
    AND "t7"."category" = "t20"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t15"."centre_id" AS "their_centre_id",
      "t15"."period" AS "their_period",
      "t15"."whole" AS "denominator"
    FROM (
      SELECT
        "t13"."centre_id",
        "t13"."period",
        SUM("t13"."base") AS "whole"
      FROM "t12" AS "t13"
      GROUP BY
        1,
        2
    ) AS "t15"
  ) AS "t18"
    ON "t8"."centre_id" = "t18"."their_centre_id"
    AND "t7"."period" = "t18"."their_period"
) AS "t21"

-- statement: members_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."stay_id" AS "id_0",
  "t5"."length" AS "summand"
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
      '' AS "source"
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
      '' AS "source"
    FROM "stays_of_residents_by_centre" AS "t0"
    WHERE
      "t0"."kind" = 'woman'
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."discharged_on" = "t2"."day"
) AS "t5"

