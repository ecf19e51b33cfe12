-- statement: counts
WITH "t20" AS (
  SELECT
    "t19"."period",
    "t19"."source",
    COUNT(*) AS "n"
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
      "t18"."length",
      "t18"."source",
      "t4"."period"
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
        DATE_DIFF('DAY', "t16"."admitted_on", "t16"."discharged_on") AS "length",
        CASE
          WHEN DATE_DIFF('DAY', "t16"."admitted_on", "t16"."discharged_on") BETWEEN 0 AND 30
          THEN '0-30'
          WHEN DATE_DIFF('DAY', "t16"."admitted_on", "t16"."discharged_on") BETWEEN 31 AND 100
          THEN '31-100'
          WHEN DATE_DIFF('DAY', "t16"."admitted_on", "t16"."discharged_on") BETWEEN 101 AND 200
          THEN '101-200'
          WHEN DATE_DIFF('DAY', "t16"."admitted_on", "t16"."discharged_on") >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
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
    ) AS "t18"
    INNER JOIN "period_days" AS "t4"
      ON "t18"."discharged_on" = "t4"."day"
  ) AS "t19"
  GROUP BY
    1,
    2
)
SELECT
  "t30"."period",
  "t30"."place",
  "t30"."position",
  "t30"."code",
  "t30"."category",
  "t30"."numerator",
  "t30"."denominator"
FROM (
  SELECT
    "t15"."period",
    "t15"."place",
    "t15"."position",
    "t15"."code",
    "t15"."category",
    COALESCE("t28"."numerator", 0) AS "numerator",
    COALESCE("t28"."own_base", 0) AS "own_base",
    COALESCE("t29"."denominator", 0) AS "denominator"
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
      "t24"."period" AS "their_period",
      "t24"."category" AS "their_category",
      "t24"."n" AS "numerator",
      "t24"."base" AS "own_base"
    FROM (
      SELECT
        "t22"."period",
        "t22"."category",
        SUM("t22"."n") AS "n",
        SUM("t22"."base") AS "base"
      FROM (
        SELECT
          "t21"."period",
          "t21"."source",
          "t21"."n",
          "t21"."n" AS "base",
          "t21"."source" AS "category"
        FROM "t20" AS "t21"
      ) AS "t22"
      GROUP BY
        1,
        2
    ) AS "t24"
  ) AS "t28"
    ON "t15"."period" = "t28"."their_period"
    AND "t15"."category" = "t28"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t25"."period" AS "their_period",
      "t25"."whole" AS "denominator"
    FROM (
      SELECT
        "t23"."period",
        SUM("t23"."base") AS "whole"
      FROM (
        SELECT
          "t21"."period",
          "t21"."source",
          "t21"."n",
          "t21"."n" AS "base"
        FROM "t20" AS "t21"
      ) AS "t23"
      GROUP BY
        1
    ) AS "t25"
  ) AS "t29"
    ON "t15"."period" = "t29"."their_period"
) AS "t30"

-- statement: members
SELECT
  "t10"."period",
  "t10"."source" AS "category",
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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
      CASE
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 0 AND 30
        THEN '0-30'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 31 AND 100
        THEN '31-100'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 101 AND 200
        THEN '101-200'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") >= 201
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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
      CASE
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 0 AND 30
        THEN '0-30'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 31 AND 100
        THEN '31-100'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 101 AND 200
        THEN '101-200'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") >= 201
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

-- statement: counts_by_centre
WITH "t23" AS (
  SELECT
    "t22"."centre_id",
    "t22"."period",
    "t22"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t21"."stay_id",
      "t21"."centre_id",
      "t21"."resident_id",
      "t21"."mother_stay_id",
      "t21"."admitted_on",
      "t21"."discharged_on",
      "t21"."age_at_admission",
      "t21"."admission_reasons",
      "t21"."referral_source",
      "t21"."discharge_destination",
      "t21"."kind",
      "t21"."length",
      "t21"."source",
      "t5"."period"
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
        DATE_DIFF('DAY', "t19"."admitted_on", "t19"."discharged_on") AS "length",
        CASE
          WHEN DATE_DIFF('DAY', "t19"."admitted_on", "t19"."discharged_on") BETWEEN 0 AND 30
          THEN '0-30'
          WHEN DATE_DIFF('DAY', "t19"."admitted_on", "t19"."discharged_on") BETWEEN 31 AND 100
          THEN '31-100'
          WHEN DATE_DIFF('DAY', "t19"."admitted_on", "t19"."discharged_on") BETWEEN 101 AND 200
          THEN '101-200'
          WHEN DATE_DIFF('DAY', "t19"."admitted_on", "t19"."discharged_on") >= 201
          THEN '201+'
          ELSE NULL
        END AS "source"
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
    ) AS "t21"
    INNER JOIN "period_days" AS "t5"
      ON "t21"."discharged_on" = "t5"."day"
  ) AS "t22"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t33"."centre_id",
  "t33"."period",
  "t33"."place",
  "t33"."position",
  "t33"."code",
  "t33"."category",
  "t33"."numerator",
  "t33"."denominator"
FROM (
  SELECT
    "t18"."period",
    "t18"."place",
    "t18"."position",
    "t18"."code",
    "t18"."category",
    "t13"."centre_id",
    COALESCE("t31"."numerator", 0) AS "numerator",
    COALESCE("t31"."own_base", 0) AS "own_base",
    COALESCE("t32"."denominator", 0) AS "denominator"
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
      "t27"."centre_id" AS "their_centre_id",
      "t27"."period" AS "their_period",
      "t27"."category" AS "their_category",
      "t27"."n" AS "numerator",
      "t27"."base" AS "own_base"
    FROM (
      SELECT
        "t25"."centre_id",
        "t25"."period",
        "t25"."category",
        SUM("t25"."n") AS "n",
        SUM("t25"."base") AS "base"
      FROM (
        SELECT
          "t24"."centre_id",
          "t24"."period",
          "t24"."source",
          "t24"."n",
          "t24"."n" AS "base",
          "t24"."source" AS "category"
        FROM "t23" AS "t24"
      ) AS "t25"
      GROUP BY
        1,
        2,
        3
    ) AS "t27"
  ) AS "t31"
    ON "t13"."centre_id" = "t31"."their_centre_id"
    AND "t18"."period" = "t31"."their_period"
    AND "t18"."category" = "t31"."their_category"
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
      FROM (
        SELECT
          "t24"."centre_id",
          "t24"."period",
          "t24"."source",
          "t24"."n",
          "t24"."n" AS "base"
        FROM "t23" AS "t24"
      ) AS "t26"
      GROUP BY
        1,
        2
    ) AS "t28"
  ) AS "t32"
    ON "t13"."centre_id" = "t32"."their_centre_id"
    AND "t18"."period" = "t32"."their_period"
) AS "t33"

-- statement: members_by_centre
SELECT
  "t10"."centre_id",
  "t10"."period",
  "t10"."source" AS "category",
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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
      CASE
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 0 AND 30
        THEN '0-30'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 31 AND 100
        THEN '31-100'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 101 AND 200
        THEN '101-200'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") >= 201
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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
      CASE
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 0 AND 30
        THEN '0-30'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 31 AND 100
        THEN '31-100'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") BETWEEN 101 AND 200
        THEN '101-200'
        WHEN DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") >= 201
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

