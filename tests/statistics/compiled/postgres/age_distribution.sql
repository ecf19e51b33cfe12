-- statement: counts
WITH "t9" AS (
  SELECT
    "t8"."period",
    "t8"."source",
    COUNT(*) AS "n"
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
        CASE
          WHEN "t1"."age_at_admission" BETWEEN 0 AND 2
          THEN '0-2'
          WHEN "t1"."age_at_admission" BETWEEN 3 AND 6
          THEN '3-6'
          WHEN "t1"."age_at_admission" BETWEEN 7 AND 13
          THEN '7-13'
          WHEN "t1"."age_at_admission" BETWEEN 14 AND 17
          THEN '14-17'
          WHEN "t1"."age_at_admission" BETWEEN 18 AND 24
          THEN '18-24'
          WHEN "t1"."age_at_admission" BETWEEN 25 AND 34
          THEN '25-34'
          WHEN "t1"."age_at_admission" BETWEEN 35 AND 44
          THEN '35-44'
          WHEN "t1"."age_at_admission" BETWEEN 45 AND 54
          THEN '45-54'
          WHEN "t1"."age_at_admission" BETWEEN 55 AND 64
          THEN '55-64'
          WHEN "t1"."age_at_admission" >= 65
          THEN '65+'
          ELSE 'not_registered'
        END AS "source"
      FROM "stays_of_residents" AS "t1"
    ) AS "t6"
    INNER JOIN "periods" AS "t2"
      ON "t6"."admitted_on" <= "t2"."last_day"
      AND (
        (
          "t6"."discharged_on" IS NULL
        )
        OR (
          "t6"."discharged_on" >= "t2"."first_day"
        )
      )
  ) AS "t8"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    "t7"."period",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    COALESCE("t17"."numerator", 0) AS "numerator",
    COALESCE("t18"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t3"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t3"."category" AS "code",
      "t3"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(
          ARRAY[
            '0-2',
            '3-6',
            '7-13',
            '14-17',
            '18-24',
            '25-34',
            '35-44',
            '45-54',
            '55-64',
            '65+',
            'not_registered'
          ]
        ) AS "category"
      FROM "periods" AS "t0"
    ) AS "t3"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t13"."period" AS "their_period",
      "t13"."category" AS "their_category",
      "t13"."n" AS "numerator"
    FROM (
      SELECT
        "t11"."period",
        "t11"."category",
        SUM("t11"."n") AS "n"
      FROM (
        SELECT
          "t10"."period",
          "t10"."source",
          "t10"."n",
          "t10"."n" AS "base",
          "t10"."source" AS "category"
        FROM "t9" AS "t10"
      ) AS "t11"
      GROUP BY
        1,
        2
    ) AS "t13"
  ) AS "t17"
    ON "t7"."period" = "t17"."their_period" AND "t7"."category" = "t17"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t14"."period" AS "their_period",
      "t14"."whole" AS "denominator"
    FROM (
      SELECT
        "t12"."period",
        SUM("t12"."base") AS "whole"
      FROM (
        SELECT
          "t10"."period",
          "t10"."source",
          "t10"."n",
          "t10"."n" AS "base"
        FROM "t9" AS "t10"
      ) AS "t12"
      GROUP BY
        1
    ) AS "t14"
  ) AS "t18"
    ON "t7"."period" = "t18"."their_period"
) AS "t19"

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
      CASE
        WHEN "t0"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t0"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t0"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t0"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t0"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t0"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t0"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t0"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t0"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t0"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
      END AS "source"
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
      CASE
        WHEN "t0"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t0"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t0"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t0"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t0"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t0"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t0"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t0"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t0"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t0"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
      END AS "source"
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
WITH "t12" AS (
  SELECT
    "t11"."centre_id",
    "t11"."period",
    "t11"."source",
    COUNT(*) AS "n"
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
        CASE
          WHEN "t2"."age_at_admission" BETWEEN 0 AND 2
          THEN '0-2'
          WHEN "t2"."age_at_admission" BETWEEN 3 AND 6
          THEN '3-6'
          WHEN "t2"."age_at_admission" BETWEEN 7 AND 13
          THEN '7-13'
          WHEN "t2"."age_at_admission" BETWEEN 14 AND 17
          THEN '14-17'
          WHEN "t2"."age_at_admission" BETWEEN 18 AND 24
          THEN '18-24'
          WHEN "t2"."age_at_admission" BETWEEN 25 AND 34
          THEN '25-34'
          WHEN "t2"."age_at_admission" BETWEEN 35 AND 44
          THEN '35-44'
          WHEN "t2"."age_at_admission" BETWEEN 45 AND 54
          THEN '45-54'
          WHEN "t2"."age_at_admission" BETWEEN 55 AND 64
          THEN '55-64'
          WHEN "t2"."age_at_admission" >= 65
          THEN '65+'
          ELSE 'not_registered'
        END AS "source"
      FROM "stays_of_residents_by_centre" AS "t2"
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
  ) AS "t11"
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
    "t10"."period",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t5"."centre_id",
    COALESCE("t20"."numerator", 0) AS "numerator",
    COALESCE("t21"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t6"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t6"."category" AS "code",
      "t6"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(
          ARRAY[
            '0-2',
            '3-6',
            '7-13',
            '14-17',
            '18-24',
            '25-34',
            '35-44',
            '45-54',
            '55-64',
            '65+',
            'not_registered'
          ]
        ) AS "category"
      FROM "periods" AS "t0"
    ) AS "t6"
  ) AS "t10"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t16"."centre_id" AS "their_centre_id",
      "t16"."period" AS "their_period",
      "t16"."category" AS "their_category",
      "t16"."n" AS "numerator"
    FROM (
      SELECT
        "t14"."centre_id",
        "t14"."period",
        "t14"."category",
        SUM("t14"."n") AS "n"
      FROM (
        SELECT
          "t13"."centre_id",
          "t13"."period",
          "t13"."source",
          "t13"."n",
          "t13"."n" AS "base",
          "t13"."source" AS "category"
        FROM "t12" AS "t13"
      ) AS "t14"
      GROUP BY
        1,
        2,
        3
    ) AS "t16"
  ) AS "t20"
    ON "t5"."centre_id" = "t20"."their_centre_id"
    AND "t10"."period" = "t20"."their_period"
    AND "t10"."category" = "t20"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t17"."centre_id" AS "their_centre_id",
      "t17"."period" AS "their_period",
      "t17"."whole" AS "denominator"
    FROM (
      SELECT
        "t15"."centre_id",
        "t15"."period",
        SUM("t15"."base") AS "whole"
      FROM (
        SELECT
          "t13"."centre_id",
          "t13"."period",
          "t13"."source",
          "t13"."n",
          "t13"."n" AS "base"
        FROM "t12" AS "t13"
      ) AS "t15"
      GROUP BY
        1,
        2
    ) AS "t17"
  ) AS "t21"
    ON "t5"."centre_id" = "t21"."their_centre_id"
    AND "t10"."period" = "t21"."their_period"
) AS "t22"

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
      CASE
        WHEN "t0"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t0"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t0"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t0"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t0"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t0"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t0"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t0"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t0"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t0"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
      END AS "source"
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
      CASE
        WHEN "t0"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t0"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t0"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t0"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t0"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t0"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t0"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t0"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t0"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t0"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
      END AS "source"
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

