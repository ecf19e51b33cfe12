-- statement: counts
SELECT
  "t15"."period",
  "t15"."place",
  "t15"."position",
  "t15"."code",
  "t15"."category",
  "t15"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."place",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    COALESCE("t14"."numerator", 0) AS "numerator",
    COALESCE("t14"."own_base", 0) AS "own_base"
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
    ) AS "t3"
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
    ) AS "t4"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t12"."period" AS "their_period",
      "t12"."category" AS "their_category",
      "t12"."n" AS "numerator",
      "t12"."base" AS "own_base"
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
          "t10"."n" AS "base",
          "t10"."source" AS "category"
        FROM (
          SELECT
            "t9"."period",
            "t9"."source",
            COUNT(DISTINCT "t9"."resident_id") AS "n"
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
              "t2"."period",
              "t2"."first_day",
              "t2"."last_day",
              "t2"."next_day"
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
                "t1"."kind" AS "source"
              FROM "stays_of_residents" AS "t1"
            ) AS "t7"
            INNER JOIN "periods" AS "t2"
              ON "t7"."admitted_on" <= "t2"."last_day"
              AND (
                (
                  "t7"."discharged_on" IS NULL
                )
                OR (
                  "t7"."discharged_on" >= "t2"."first_day"
                )
              )
          ) AS "t9"
          GROUP BY
            1,
            2
        ) AS "t10"
      ) AS "t11"
      GROUP BY
        1,
        2
    ) AS "t12"
  ) AS "t14"
    ON "t8"."period" = "t14"."their_period" AND "t8"."category" = "t14"."their_category"
) AS "t15"

-- statement: members
SELECT DISTINCT
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."resident_id" AS "id_0",
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
    "t2"."period",
    "t2"."first_day",
    "t2"."last_day",
    "t2"."next_day"
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
      "t0"."kind" AS "source"
    FROM "stays_of_residents" AS "t0"
  ) AS "t4"
  INNER JOIN "periods" AS "t2"
    ON "t4"."admitted_on" <= "t2"."last_day"
    AND (
      (
        "t4"."discharged_on" IS NULL
      )
      OR (
        "t4"."discharged_on" >= "t2"."first_day"
      )
    )
) AS "t5"

-- statement: counts_by_centre
SELECT
  "t18"."centre_id",
  "t18"."period",
  "t18"."place",
  "t18"."position",
  "t18"."code",
  "t18"."category",
  "t18"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t11"."period",
    "t11"."place",
    "t11"."position",
    "t11"."code",
    "t11"."category",
    "t9"."centre_id",
    COALESCE("t17"."numerator", 0) AS "numerator",
    COALESCE("t17"."own_base", 0) AS "own_base"
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
    ) AS "t4"
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
    ) AS "t5"
  ) AS "t11"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t15"."centre_id" AS "their_centre_id",
      "t15"."period" AS "their_period",
      "t15"."category" AS "their_category",
      "t15"."n" AS "numerator",
      "t15"."base" AS "own_base"
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
          "t13"."n" AS "base",
          "t13"."source" AS "category"
        FROM (
          SELECT
            "t12"."centre_id",
            "t12"."period",
            "t12"."source",
            COUNT(DISTINCT "t12"."resident_id") AS "n"
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
              "t3"."period",
              "t3"."first_day",
              "t3"."last_day",
              "t3"."next_day"
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
                "t2"."kind" AS "source"
              FROM "stays_of_residents_by_centre" AS "t2"
            ) AS "t10"
            INNER JOIN "periods" AS "t3"
              ON "t10"."admitted_on" <= "t3"."last_day"
              AND (
                (
                  "t10"."discharged_on" IS NULL
                )
                OR (
                  "t10"."discharged_on" >= "t3"."first_day"
                )
              )
          ) AS "t12"
          GROUP BY
            1,
            2,
            3
        ) AS "t13"
      ) AS "t14"
      GROUP BY
        1,
        2,
        3
    ) AS "t15"
  ) AS "t17"
    ON "t9"."centre_id" = "t17"."their_centre_id"
    AND "t11"."period" = "t17"."their_period"
    AND "t11"."category" = "t17"."their_category"
) AS "t18"

-- statement: members_by_centre
SELECT DISTINCT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."resident_id" AS "id_0",
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
    "t2"."period",
    "t2"."first_day",
    "t2"."last_day",
    "t2"."next_day"
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
      "t0"."kind" AS "source"
    FROM "stays_of_residents_by_centre" AS "t0"
  ) AS "t4"
  INNER JOIN "periods" AS "t2"
    ON "t4"."admitted_on" <= "t2"."last_day"
    AND (
      (
        "t4"."discharged_on" IS NULL
      )
      OR (
        "t4"."discharged_on" >= "t2"."first_day"
      )
    )
) AS "t5"

