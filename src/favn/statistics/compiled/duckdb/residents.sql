-- statement: counts
SELECT
  "t20"."period",
  "t20"."place",
  "t20"."position",
  "t20"."code",
  "t20"."category",
  "t20"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."place",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    COALESCE("t19"."numerator", 0) AS "numerator",
    COALESCE("t19"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'woman' AS "code",
        'woman' AS "category"
      FROM "periods" AS "t0"
    ) AS "t5"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        1 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'child' AS "code",
        'child' AS "category"
      FROM "periods" AS "t0"
    ) AS "t6"
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t17"."period" AS "their_period",
      "t17"."category" AS "their_category",
      "t17"."n" AS "numerator",
      "t17"."base" AS "own_base"
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
          "t15"."n" AS "base",
          "t15"."source" AS "category"
        FROM (
          SELECT
            "t14"."period",
            "t14"."source",
            COUNT(DISTINCT "t14"."resident_id") AS "n"
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
              "t13"."source",
              "t3"."period",
              "t3"."first_day",
              "t3"."last_day",
              "t3"."next_day"
            FROM (
              SELECT
                "t11"."stay_id",
                "t11"."centre_id",
                "t11"."resident_id",
                "t11"."mother_stay_id",
                "t11"."admitted_on",
                "t11"."discharged_on",
                "t11"."age_at_admission",
                "t11"."admission_reasons",
                "t11"."referral_source",
                "t11"."discharge_destination",
                "t11"."kind",
                "t11"."kind" AS "source"
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
                  "t9"."kind"
                FROM "stays" AS "t4"
                INNER JOIN (
                  SELECT
                    *
                  FROM "residents" AS "t2"
                ) AS "t9"
                  ON "t4"."resident_id" = "t9"."resident_id"
              ) AS "t11"
            ) AS "t13"
            INNER JOIN "periods" AS "t3"
              ON "t13"."admitted_on" <= "t3"."last_day"
              AND (
                (
                  "t13"."discharged_on" IS NULL
                )
                OR (
                  "t13"."discharged_on" >= "t3"."first_day"
                )
              )
          ) AS "t14"
          GROUP BY
            1,
            2
        ) AS "t15"
      ) AS "t16"
      GROUP BY
        1,
        2
    ) AS "t17"
  ) AS "t19"
    ON "t10"."period" = "t19"."their_period"
    AND "t10"."category" = "t19"."their_category"
) AS "t20"

-- statement: members
SELECT DISTINCT
  "t10"."period",
  "t10"."source" AS "category",
  "t10"."resident_id" AS "id_0",
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
    "t9"."source",
    "t3"."period",
    "t3"."first_day",
    "t3"."last_day",
    "t3"."next_day"
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
      "t7"."kind" AS "source"
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
  ) AS "t9"
  INNER JOIN "periods" AS "t3"
    ON "t9"."admitted_on" <= "t3"."last_day"
    AND (
      (
        "t9"."discharged_on" IS NULL
      )
      OR (
        "t9"."discharged_on" >= "t3"."first_day"
      )
    )
) AS "t10"

-- statement: counts_by_centre
SELECT
  "t23"."centre_id",
  "t23"."period",
  "t23"."place",
  "t23"."position",
  "t23"."code",
  "t23"."category",
  "t23"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t13"."period",
    "t13"."place",
    "t13"."position",
    "t13"."code",
    "t13"."category",
    "t11"."centre_id",
    COALESCE("t22"."numerator", 0) AS "numerator",
    COALESCE("t22"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'woman' AS "code",
        'woman' AS "category"
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
        'child' AS "code",
        'child' AS "category"
      FROM "periods" AS "t0"
    ) AS "t7"
  ) AS "t13"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t11"
  LEFT OUTER JOIN (
    SELECT
      "t20"."centre_id" AS "their_centre_id",
      "t20"."period" AS "their_period",
      "t20"."category" AS "their_category",
      "t20"."n" AS "numerator",
      "t20"."base" AS "own_base"
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
          "t18"."n" AS "base",
          "t18"."source" AS "category"
        FROM (
          SELECT
            "t17"."centre_id",
            "t17"."period",
            "t17"."source",
            COUNT(DISTINCT "t17"."resident_id") AS "n"
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
              "t16"."source",
              "t4"."period",
              "t4"."first_day",
              "t4"."last_day",
              "t4"."next_day"
            FROM (
              SELECT
                "t14"."stay_id",
                "t14"."centre_id",
                "t14"."resident_id",
                "t14"."mother_stay_id",
                "t14"."admitted_on",
                "t14"."discharged_on",
                "t14"."age_at_admission",
                "t14"."admission_reasons",
                "t14"."referral_source",
                "t14"."discharge_destination",
                "t14"."kind",
                "t14"."kind" AS "source"
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
                  "t12"."kind"
                FROM "stays" AS "t5"
                INNER JOIN (
                  SELECT
                    *
                  FROM "residents" AS "t3"
                ) AS "t12"
                  ON "t5"."resident_id" = "t12"."resident_id"
              ) AS "t14"
            ) AS "t16"
            INNER JOIN "periods" AS "t4"
              ON "t16"."admitted_on" <= "t4"."last_day"
              AND (
                (
                  "t16"."discharged_on" IS NULL
                )
                OR (
                  "t16"."discharged_on" >= "t4"."first_day"
                )
              )
          ) AS "t17"
          GROUP BY
            1,
            2,
            3
        ) AS "t18"
      ) AS "t19"
      GROUP BY
        1,
        2,
        3
    ) AS "t20"
  ) AS "t22"
    ON "t11"."centre_id" = "t22"."their_centre_id"
    AND "t13"."period" = "t22"."their_period"
    AND "t13"."category" = "t22"."their_category"
) AS "t23"

-- statement: members_by_centre
SELECT DISTINCT
  "t10"."centre_id",
  "t10"."period",
  "t10"."source" AS "category",
  "t10"."resident_id" AS "id_0",
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
    "t9"."source",
    "t3"."period",
    "t3"."first_day",
    "t3"."last_day",
    "t3"."next_day"
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
      "t7"."kind" AS "source"
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
  ) AS "t9"
  INNER JOIN "periods" AS "t3"
    ON "t9"."admitted_on" <= "t3"."last_day"
    AND (
      (
        "t9"."discharged_on" IS NULL
      )
      OR (
        "t9"."discharged_on" >= "t3"."first_day"
      )
    )
) AS "t10"

