-- statement: counts
WITH "t10" AS (
  SELECT
    "t9"."period",
    "t9"."source",
    SUM("t9"."length") AS "n",
    COUNT(*) AS "base"
  FROM (
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
    ) AS "t6"
    INNER JOIN "period_days" AS "t3"
      ON "t6"."discharged_on" = "t3"."day"
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
    COALESCE("t16"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t4"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t4"."category" AS "code",
      "t4"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(CAST([''] AS TEXT[])) AS "category"
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
          "t11"."base",
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
      "t13"."period" AS "their_period",
      "t13"."whole" AS "denominator"
    FROM (
      SELECT
        "t11"."period",
        SUM("t11"."base") AS "whole"
      FROM "t10" AS "t11"
      GROUP BY
        1
    ) AS "t13"
  ) AS "t16"
    ON "t8"."period" = "t16"."their_period"
) AS "t19"

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
WITH "t13" AS (
  SELECT
    "t12"."centre_id",
    "t12"."period",
    "t12"."source",
    SUM("t12"."length") AS "n",
    COUNT(*) AS "base"
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
    ) AS "t9"
    INNER JOIN "period_days" AS "t4"
      ON "t9"."discharged_on" = "t4"."day"
  ) AS "t12"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t22"."centre_id",
  "t22"."period",
  "t22"."position",
  "t22"."code",
  "t22"."category",
  "t22"."numerator",
  "t22"."denominator"
FROM (
  SELECT
    "t11"."period",
    "t11"."position",
    "t11"."code",
    "t11"."category",
    "t6"."centre_id",
    COALESCE("t21"."numerator", 0) AS "numerator",
    COALESCE("t19"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t7"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t7"."category" AS "code",
      "t7"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(CAST([''] AS TEXT[])) AS "category"
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
          "t14"."base",
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
      "t16"."centre_id" AS "their_centre_id",
      "t16"."period" AS "their_period",
      "t16"."whole" AS "denominator"
    FROM (
      SELECT
        "t14"."centre_id",
        "t14"."period",
        SUM("t14"."base") AS "whole"
      FROM "t13" AS "t14"
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t19"
    ON "t6"."centre_id" = "t19"."their_centre_id"
    AND "t11"."period" = "t19"."their_period"
) AS "t22"

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

