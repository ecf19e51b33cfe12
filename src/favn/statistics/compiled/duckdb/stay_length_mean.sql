-- statement: counts
WITH "t16" AS (
  SELECT
    "t15"."period",
    "t15"."source",
    SUM("t15"."n") AS "n",
    SUM("t15"."base") AS "base"
  FROM (
    SELECT
      "t14"."discharged_on",
      "t14"."source",
      "t14"."n",
      "t14"."base",
      "t14"."period"
    FROM (
      SELECT
        "t13"."discharged_on",
        "t13"."source",
        "t13"."n",
        "t13"."base",
        "t4"."period",
        "t4"."day",
        "t4"."last_day"
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
  ) AS "t15"
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
  COALESCE("t30"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t29".*
    EXCLUDE ("their_period")
  FROM (
    SELECT
      "t28"."period",
      "t28"."place",
      "t28"."position",
      "t28"."code",
      "t28"."category",
      "t28"."numerator",
      "t28"."own_base",
      "t22"."their_period",
      "t22"."denominator"
    FROM (
      SELECT
        "t26"."period",
        "t26"."place",
        "t26"."position",
        "t26"."code",
        "t26"."category",
        COALESCE("t26"."numerator", 0) AS "numerator",
        COALESCE("t26"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t25".*
          EXCLUDE ("their_category", "their_period")
        FROM (
          SELECT
            "t8"."period",
            "t8"."place",
            "t8"."position",
            "t8"."code",
            "t8"."category",
            "t24"."their_period",
            "t24"."their_category",
            "t24"."numerator",
            "t24"."own_base"
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
              "t21"."period" AS "their_period",
              "t21"."category" AS "their_category",
              "t21"."n" AS "numerator",
              "t21"."base" AS "own_base"
            FROM (
              SELECT
                "t18"."period",
                "t18"."category",
                SUM("t18"."n") AS "n",
                SUM("t18"."base") AS "base"
              FROM (
                SELECT
                  "t17"."period",
                  "t17"."source",
                  "t17"."n",
                  "t17"."base",
                  "t17"."source" AS "category"
                FROM "t16" AS "t17"
              ) AS "t18"
              GROUP BY
                1,
                2
            ) AS "t21"
          ) AS "t24"
            ON "t8"."period" = "t24"."their_period" AND "t8"."category" = "t24"."their_category"
        ) AS "t25"
      ) AS "t26"
    ) AS "t28"
    LEFT OUTER JOIN (
      SELECT
        "t19"."period" AS "their_period",
        "t19"."whole" AS "denominator"
      FROM (
        SELECT
          "t17"."period",
          SUM("t17"."base") AS "whole"
        FROM "t16" AS "t17"
        GROUP BY
          1
      ) AS "t19"
    ) AS "t22"
      ON "t28"."period" = "t22"."their_period"
  ) AS "t29"
) AS "t30"

-- statement: members
SELECT
  "t11"."period",
  "t11"."source" AS "category",
  "t11"."stay_id" AS "id_0",
  "t11"."length" AS "summand"
FROM (
  SELECT
    "t10".*
    EXCLUDE ("last_day", "day")
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
) AS "t11"

-- statement: base
SELECT
  "t11"."period",
  '' AS "category",
  "t11"."stay_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t10".*
    EXCLUDE ("last_day", "day")
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
) AS "t11"

-- statement: counts_by_centre
WITH "t19" AS (
  SELECT
    "t18"."centre_id",
    "t18"."period",
    "t18"."source",
    SUM("t18"."n") AS "n",
    SUM("t18"."base") AS "base"
  FROM (
    SELECT
      "t17".*
      EXCLUDE ("last_day", "day")
    FROM (
      SELECT
        "t16"."centre_id",
        "t16"."discharged_on",
        "t16"."source",
        "t16"."n",
        "t16"."base",
        "t5"."period",
        "t5"."day",
        "t5"."last_day"
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
  ) AS "t18"
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
  COALESCE("t33"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t32".*
    EXCLUDE ("their_period", "their_centre_id")
  FROM (
    SELECT
      "t31"."period",
      "t31"."place",
      "t31"."position",
      "t31"."code",
      "t31"."category",
      "t31"."centre_id",
      "t31"."numerator",
      "t31"."own_base",
      "t25"."their_centre_id",
      "t25"."their_period",
      "t25"."denominator"
    FROM (
      SELECT
        "t29"."period",
        "t29"."place",
        "t29"."position",
        "t29"."code",
        "t29"."category",
        "t29"."centre_id",
        COALESCE("t29"."numerator", 0) AS "numerator",
        COALESCE("t29"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t28".*
          EXCLUDE ("their_category", "their_period", "their_centre_id")
        FROM (
          SELECT
            "t10"."period",
            "t10"."place",
            "t10"."position",
            "t10"."code",
            "t10"."category",
            "t11"."centre_id",
            "t27"."their_centre_id",
            "t27"."their_period",
            "t27"."their_category",
            "t27"."numerator",
            "t27"."own_base"
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
              "t24"."centre_id" AS "their_centre_id",
              "t24"."period" AS "their_period",
              "t24"."category" AS "their_category",
              "t24"."n" AS "numerator",
              "t24"."base" AS "own_base"
            FROM (
              SELECT
                "t21"."centre_id",
                "t21"."period",
                "t21"."category",
                SUM("t21"."n") AS "n",
                SUM("t21"."base") AS "base"
              FROM (
                SELECT
                  "t20"."centre_id",
                  "t20"."period",
                  "t20"."source",
                  "t20"."n",
                  "t20"."base",
                  "t20"."source" AS "category"
                FROM "t19" AS "t20"
              ) AS "t21"
              GROUP BY
                1,
                2,
                3
            ) AS "t24"
          ) AS "t27"
            ON "t11"."centre_id" = "t27"."their_centre_id"
            AND "t10"."period" = "t27"."their_period"
            AND "t10"."category" = "t27"."their_category"
        ) AS "t28"
      ) AS "t29"
    ) AS "t31"
    LEFT OUTER JOIN (
      SELECT
        "t22"."centre_id" AS "their_centre_id",
        "t22"."period" AS "their_period",
        "t22"."whole" AS "denominator"
      FROM (
        SELECT
          "t20"."centre_id",
          "t20"."period",
          SUM("t20"."base") AS "whole"
        FROM "t19" AS "t20"
        GROUP BY
          1,
          2
      ) AS "t22"
    ) AS "t25"
      ON "t31"."centre_id" = "t25"."their_centre_id"
      AND "t31"."period" = "t25"."their_period"
  ) AS "t32"
) AS "t33"

-- statement: members_by_centre
SELECT
  "t11"."centre_id",
  "t11"."period",
  "t11"."source" AS "category",
  "t11"."stay_id" AS "id_0",
  "t11"."length" AS "summand"
FROM (
  SELECT
    "t10".*
    EXCLUDE ("last_day", "day")
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
    "t10".*
    EXCLUDE ("last_day", "day")
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
) AS "t11"

