-- statement: counts
SELECT
  "t14"."period",
  "t14"."position",
  "t14"."code",
  "t14"."category",
  "t14"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    COALESCE("t13"."numerator", 0) AS "numerator"
  FROM (
    SELECT
      "t4"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t4"."category" AS "code",
      "t4"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(ARRAY['woman', 'child']) AS "category"
      FROM "periods" AS "t0"
    ) AS "t4"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t11"."period" AS "their_period",
      "t11"."category" AS "their_category",
      "t11"."n" AS "numerator"
    FROM (
      SELECT
        "t10"."period",
        "t10"."category",
        SUM("t10"."n") AS "n"
      FROM (
        SELECT
          "t9"."period",
          "t9"."source",
          "t9"."n",
          "t9"."n" AS "base",
          "t9"."source" AS "category"
        FROM (
          SELECT
            "t8"."period",
            "t8"."source",
            COUNT(DISTINCT "t8"."resident_id") AS "n"
          FROM (
            SELECT
              "t5"."centre_id",
              "t5"."stay_id",
              "t5"."resident_id",
              "t5"."kind",
              "t5"."admitted_on",
              "t5"."discharged_on",
              "t5"."age_at_admission",
              "t5"."admission_reasons",
              "t5"."length",
              "t5"."source",
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
            ) AS "t5"
            INNER JOIN "periods" AS "t2"
              ON "t5"."admitted_on" <= "t2"."last_day"
              AND (
                (
                  "t5"."discharged_on" IS NULL
                )
                OR (
                  "t5"."discharged_on" >= "t2"."first_day"
                )
              )
          ) AS "t8"
          GROUP BY
            1,
            2
        ) AS "t9"
      ) AS "t10"
      GROUP BY
        1,
        2
    ) AS "t11"
  ) AS "t13"
    ON "t7"."period" = "t13"."their_period" AND "t7"."category" = "t13"."their_category"
) AS "t14"

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
  "t17"."centre_id",
  "t17"."period",
  "t17"."position",
  "t17"."code",
  "t17"."category",
  "t17"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t6"."centre_id",
    COALESCE("t16"."numerator", 0) AS "numerator"
  FROM (
    SELECT
      "t7"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t7"."category" AS "code",
      "t7"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(ARRAY['woman', 'child']) AS "category"
      FROM "periods" AS "t0"
    ) AS "t7"
  ) AS "t10"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t14"."centre_id" AS "their_centre_id",
      "t14"."period" AS "their_period",
      "t14"."category" AS "their_category",
      "t14"."n" AS "numerator"
    FROM (
      SELECT
        "t13"."centre_id",
        "t13"."period",
        "t13"."category",
        SUM("t13"."n") AS "n"
      FROM (
        SELECT
          "t12"."centre_id",
          "t12"."period",
          "t12"."source",
          "t12"."n",
          "t12"."n" AS "base",
          "t12"."source" AS "category"
        FROM (
          SELECT
            "t11"."centre_id",
            "t11"."period",
            "t11"."source",
            COUNT(DISTINCT "t11"."resident_id") AS "n"
          FROM (
            SELECT
              "t8"."centre_id",
              "t8"."stay_id",
              "t8"."resident_id",
              "t8"."kind",
              "t8"."admitted_on",
              "t8"."discharged_on",
              "t8"."age_at_admission",
              "t8"."admission_reasons",
              "t8"."length",
              "t8"."source",
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
            ) AS "t8"
            INNER JOIN "periods" AS "t3"
              ON "t8"."admitted_on" <= "t3"."last_day"
              AND (
                (
                  "t8"."discharged_on" IS NULL
                )
                OR (
                  "t8"."discharged_on" >= "t3"."first_day"
                )
              )
          ) AS "t11"
          GROUP BY
            1,
            2,
            3
        ) AS "t12"
      ) AS "t13"
      GROUP BY
        1,
        2,
        3
    ) AS "t14"
  ) AS "t16"
    ON "t6"."centre_id" = "t16"."their_centre_id"
    AND "t10"."period" = "t16"."their_period"
    AND "t10"."category" = "t16"."their_category"
) AS "t17"

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

