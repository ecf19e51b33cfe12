-- statement: counts
WITH "t14" AS (
  SELECT
    "t13"."period",
    "t13"."source",
    SUM("t13"."length") AS "n",
    COUNT(*) AS "base"
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
      "t12"."length",
      "t12"."source",
      "t4"."period"
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
        CAST(EXTRACT(epoch FROM CAST("t10"."discharged_on" AS TIMESTAMP) - CAST("t10"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
        '' AS "source"
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
          "t9"."kind"
        FROM "stays" AS "t5"
        INNER JOIN (
          SELECT
            *
          FROM "residents" AS "t3"
        ) AS "t9"
          ON "t5"."resident_id" = "t9"."resident_id"
      ) AS "t10"
      WHERE
        "t10"."kind" = 'woman'
    ) AS "t12"
    INNER JOIN "period_days" AS "t4"
      ON "t12"."discharged_on" = "t4"."day"
  ) AS "t13"
  GROUP BY
    1,
    2
)
SELECT
  "t23"."period",
  "t23"."place",
  "t23"."position",
  "t23"."code",
  "t23"."category",
  "t23"."numerator",
  "t23"."denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."place",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    COALESCE("t22"."numerator", 0) AS "numerator",
    COALESCE("t22"."own_base", 0) AS "own_base",
    COALESCE("t20"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t18"."period" AS "their_period",
      "t18"."category" AS "their_category",
      "t18"."n" AS "numerator",
      "t18"."base" AS "own_base"
    FROM (
      SELECT
        "t16"."period",
        "t16"."category",
        SUM("t16"."n") AS "n",
        SUM("t16"."base") AS "base"
      FROM (
        SELECT
          "t15"."period",
          "t15"."source",
          "t15"."n",
          "t15"."base",
          "t15"."source" AS "category"
        FROM "t14" AS "t15"
      ) AS "t16"
      GROUP BY
        1,
        2
    ) AS "t18"
  ) AS "t22"
    ON "t8"."period" = "t22"."their_period" AND "t8"."category" = "t22"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t17"."period" AS "their_period",
      "t17"."whole" AS "denominator"
    FROM (
      SELECT
        "t15"."period",
        SUM("t15"."base") AS "whole"
      FROM "t14" AS "t15"
      GROUP BY
        1
    ) AS "t17"
  ) AS "t20"
    ON "t8"."period" = "t20"."their_period"
) AS "t23"

-- statement: members
SELECT
  "t10"."period",
  "t10"."source" AS "category",
  "t10"."stay_id" AS "id_0",
  "t10"."length" AS "summand"
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
      '' AS "source"
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
      CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
      '' AS "source"
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
WITH "t17" AS (
  SELECT
    "t16"."centre_id",
    "t16"."period",
    "t16"."source",
    SUM("t16"."length") AS "n",
    COUNT(*) AS "base"
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
      "t15"."length",
      "t15"."source",
      "t5"."period"
    FROM (
      SELECT
        "t13"."stay_id",
        "t13"."centre_id",
        "t13"."resident_id",
        "t13"."mother_stay_id",
        "t13"."admitted_on",
        "t13"."discharged_on",
        "t13"."age_at_admission",
        "t13"."admission_reasons",
        "t13"."referral_source",
        "t13"."discharge_destination",
        "t13"."kind",
        CAST(EXTRACT(epoch FROM CAST("t13"."discharged_on" AS TIMESTAMP) - CAST("t13"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
        '' AS "source"
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
          "t12"."kind"
        FROM "stays" AS "t6"
        INNER JOIN (
          SELECT
            *
          FROM "residents" AS "t4"
        ) AS "t12"
          ON "t6"."resident_id" = "t12"."resident_id"
      ) AS "t13"
      WHERE
        "t13"."kind" = 'woman'
    ) AS "t15"
    INNER JOIN "period_days" AS "t5"
      ON "t15"."discharged_on" = "t5"."day"
  ) AS "t16"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t26"."centre_id",
  "t26"."period",
  "t26"."place",
  "t26"."position",
  "t26"."code",
  "t26"."category",
  "t26"."numerator",
  "t26"."denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."place",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t11"."centre_id",
    COALESCE("t25"."numerator", 0) AS "numerator",
    COALESCE("t25"."own_base", 0) AS "own_base",
    COALESCE("t23"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t10"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t11"
  LEFT OUTER JOIN (
    SELECT
      "t21"."centre_id" AS "their_centre_id",
      "t21"."period" AS "their_period",
      "t21"."category" AS "their_category",
      "t21"."n" AS "numerator",
      "t21"."base" AS "own_base"
    FROM (
      SELECT
        "t19"."centre_id",
        "t19"."period",
        "t19"."category",
        SUM("t19"."n") AS "n",
        SUM("t19"."base") AS "base"
      FROM (
        SELECT
          "t18"."centre_id",
          "t18"."period",
          "t18"."source",
          "t18"."n",
          "t18"."base",
          "t18"."source" AS "category"
        FROM "t17" AS "t18"
      ) AS "t19"
      GROUP BY
        1,
        2,
        3
    ) AS "t21"
  ) AS "t25"
    ON "t11"."centre_id" = "t25"."their_centre_id"
    AND "t10"."period" = "t25"."their_period"
    AND "t10"."category" = "t25"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t20"."centre_id" AS "their_centre_id",
      "t20"."period" AS "their_period",
      "t20"."whole" AS "denominator"
    FROM (
      SELECT
        "t18"."centre_id",
        "t18"."period",
        SUM("t18"."base") AS "whole"
      FROM "t17" AS "t18"
      GROUP BY
        1,
        2
    ) AS "t20"
  ) AS "t23"
    ON "t11"."centre_id" = "t23"."their_centre_id"
    AND "t10"."period" = "t23"."their_period"
) AS "t26"

-- statement: members_by_centre
SELECT
  "t10"."centre_id",
  "t10"."period",
  "t10"."source" AS "category",
  "t10"."stay_id" AS "id_0",
  "t10"."length" AS "summand"
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
      '' AS "source"
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
      CAST(EXTRACT(epoch FROM CAST("t7"."discharged_on" AS TIMESTAMP) - CAST("t7"."admitted_on" AS TIMESTAMP)) / 86400 AS BIGINT) AS "length",
      '' AS "source"
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

