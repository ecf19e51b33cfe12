-- statement: counts
WITH "t15" AS (
  SELECT
    "t14"."period",
    "t14"."source",
    SUM("t14"."n") AS "n",
    SUM("t14"."base") AS "base"
  FROM (
    SELECT
      "t13"."discharged_on",
      "t13"."source",
      "t13"."n",
      "t13"."base",
      "t4"."period"
    FROM (
      SELECT
        "t11"."discharged_on",
        "t11"."source",
        SUM("t11"."n") AS "n",
        SUM("t11"."base") AS "base"
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
          DATE_DIFF('DAY', "t10"."admitted_on", "t10"."discharged_on") AS "length",
          '' AS "source",
          DATE_DIFF('DAY', "t10"."admitted_on", "t10"."discharged_on") AS "n",
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
      ) AS "t11"
      GROUP BY
        1,
        2
    ) AS "t13"
    INNER JOIN "period_days" AS "t4"
      ON "t13"."discharged_on" = "t4"."day"
  ) AS "t14"
  GROUP BY
    1,
    2
)
SELECT
  "t24"."period",
  "t24"."place",
  "t24"."position",
  "t24"."code",
  "t24"."category",
  "t24"."numerator",
  "t24"."denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."place",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    COALESCE("t23"."numerator", 0) AS "numerator",
    COALESCE("t23"."own_base", 0) AS "own_base",
    COALESCE("t21"."denominator", 0) AS "denominator"
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
          "t16"."base",
          "t16"."source" AS "category"
        FROM "t15" AS "t16"
      ) AS "t17"
      GROUP BY
        1,
        2
    ) AS "t19"
  ) AS "t23"
    ON "t8"."period" = "t23"."their_period" AND "t8"."category" = "t23"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t18"."period" AS "their_period",
      "t18"."whole" AS "denominator"
    FROM (
      SELECT
        "t16"."period",
        SUM("t16"."base") AS "whole"
      FROM "t15" AS "t16"
      GROUP BY
        1
    ) AS "t18"
  ) AS "t21"
    ON "t8"."period" = "t21"."their_period"
) AS "t24"

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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
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
WITH "t18" AS (
  SELECT
    "t17"."centre_id",
    "t17"."period",
    "t17"."source",
    SUM("t17"."n") AS "n",
    SUM("t17"."base") AS "base"
  FROM (
    SELECT
      "t16"."centre_id",
      "t16"."discharged_on",
      "t16"."source",
      "t16"."n",
      "t16"."base",
      "t5"."period"
    FROM (
      SELECT
        "t14"."centre_id",
        "t14"."discharged_on",
        "t14"."source",
        SUM("t14"."n") AS "n",
        SUM("t14"."base") AS "base"
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
          DATE_DIFF('DAY', "t13"."admitted_on", "t13"."discharged_on") AS "length",
          '' AS "source",
          DATE_DIFF('DAY', "t13"."admitted_on", "t13"."discharged_on") AS "n",
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
      ) AS "t14"
      GROUP BY
        1,
        2,
        3
    ) AS "t16"
    INNER JOIN "period_days" AS "t5"
      ON "t16"."discharged_on" = "t5"."day"
  ) AS "t17"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t27"."centre_id",
  "t27"."period",
  "t27"."place",
  "t27"."position",
  "t27"."code",
  "t27"."category",
  "t27"."numerator",
  "t27"."denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."place",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t11"."centre_id",
    COALESCE("t26"."numerator", 0) AS "numerator",
    COALESCE("t26"."own_base", 0) AS "own_base",
    COALESCE("t24"."denominator", 0) AS "denominator"
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
          "t19"."base",
          "t19"."source" AS "category"
        FROM "t18" AS "t19"
      ) AS "t20"
      GROUP BY
        1,
        2,
        3
    ) AS "t22"
  ) AS "t26"
    ON "t11"."centre_id" = "t26"."their_centre_id"
    AND "t10"."period" = "t26"."their_period"
    AND "t10"."category" = "t26"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t21"."centre_id" AS "their_centre_id",
      "t21"."period" AS "their_period",
      "t21"."whole" AS "denominator"
    FROM (
      SELECT
        "t19"."centre_id",
        "t19"."period",
        SUM("t19"."base") AS "whole"
      FROM "t18" AS "t19"
      GROUP BY
        1,
        2
    ) AS "t21"
  ) AS "t24"
    ON "t11"."centre_id" = "t24"."their_centre_id"
    AND "t10"."period" = "t24"."their_period"
) AS "t27"

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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
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
      DATE_DIFF('DAY', "t7"."admitted_on", "t7"."discharged_on") AS "length",
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

