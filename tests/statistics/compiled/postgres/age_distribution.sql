-- statement: counts
WITH "t28" AS (
  SELECT
    "t27"."period",
    "t27"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t24"."centre_id",
      "t24"."stay_id",
      "t24"."resident_id",
      "t24"."kind",
      "t24"."admitted_on",
      "t24"."discharged_on",
      "t24"."age_at_admission",
      "t24"."admission_reasons",
      "t24"."length",
      "t24"."source",
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
    ) AS "t24"
    INNER JOIN "periods" AS "t2"
      ON "t24"."admitted_on" <= "t2"."last_day"
      AND (
        (
          "t24"."discharged_on" IS NULL
        )
        OR (
          "t24"."discharged_on" >= "t2"."first_day"
        )
      )
  ) AS "t27"
  GROUP BY
    1,
    2
)
SELECT
  "t38"."period",
  "t38"."place",
  "t38"."position",
  "t38"."code",
  "t38"."category",
  "t38"."numerator",
  "t38"."denominator"
FROM (
  SELECT
    "t26"."period",
    "t26"."place",
    "t26"."position",
    "t26"."code",
    "t26"."category",
    COALESCE("t36"."numerator", 0) AS "numerator",
    COALESCE("t36"."own_base", 0) AS "own_base",
    COALESCE("t37"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t0"."period",
            6 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '35-44' AS "code",
            '35-44' AS "category"
          FROM "periods" AS "t0"
        ) AS "t3"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t0"."period",
            7 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '45-54' AS "code",
            '45-54' AS "category"
          FROM "periods" AS "t0"
        ) AS "t4"
      ) AS "t14"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t0"."period",
            8 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '55-64' AS "code",
            '55-64' AS "category"
          FROM "periods" AS "t0"
        ) AS "t5"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t0"."period",
            9 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '65+' AS "code",
            '65+' AS "category"
          FROM "periods" AS "t0"
        ) AS "t6"
      ) AS "t15"
    ) AS "t19"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t0"."period",
            10 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            'not_registered' AS "code",
            'not_registered' AS "category"
          FROM "periods" AS "t0"
        ) AS "t7"
        UNION ALL
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
              '0-2' AS "code",
              '0-2' AS "category"
            FROM "periods" AS "t0"
          ) AS "t8"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."period",
              1 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '3-6' AS "code",
              '3-6' AS "category"
            FROM "periods" AS "t0"
          ) AS "t9"
        ) AS "t16"
      ) AS "t20"
      UNION ALL
      SELECT
        *
      FROM (
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
              '7-13' AS "code",
              '7-13' AS "category"
            FROM "periods" AS "t0"
          ) AS "t10"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."period",
              3 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '14-17' AS "code",
              '14-17' AS "category"
            FROM "periods" AS "t0"
          ) AS "t11"
        ) AS "t17"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t0"."period",
              4 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '18-24' AS "code",
              '18-24' AS "category"
            FROM "periods" AS "t0"
          ) AS "t12"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t0"."period",
              5 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '25-34' AS "code",
              '25-34' AS "category"
            FROM "periods" AS "t0"
          ) AS "t13"
        ) AS "t18"
      ) AS "t21"
    ) AS "t23"
  ) AS "t26"
  LEFT OUTER JOIN (
    SELECT
      "t32"."period" AS "their_period",
      "t32"."category" AS "their_category",
      "t32"."n" AS "numerator",
      "t32"."base" AS "own_base"
    FROM (
      SELECT
        "t30"."period",
        "t30"."category",
        SUM("t30"."n") AS "n",
        SUM("t30"."base") AS "base"
      FROM (
        SELECT
          "t29"."period",
          "t29"."source",
          "t29"."n",
          "t29"."n" AS "base",
          "t29"."source" AS "category"
        FROM "t28" AS "t29"
      ) AS "t30"
      GROUP BY
        1,
        2
    ) AS "t32"
  ) AS "t36"
    ON "t26"."period" = "t36"."their_period"
    AND "t26"."category" = "t36"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t33"."period" AS "their_period",
      "t33"."whole" AS "denominator"
    FROM (
      SELECT
        "t31"."period",
        SUM("t31"."base") AS "whole"
      FROM (
        SELECT
          "t29"."period",
          "t29"."source",
          "t29"."n",
          "t29"."n" AS "base"
        FROM "t28" AS "t29"
      ) AS "t31"
      GROUP BY
        1
    ) AS "t33"
  ) AS "t37"
    ON "t26"."period" = "t37"."their_period"
) AS "t38"

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
WITH "t31" AS (
  SELECT
    "t30"."centre_id",
    "t30"."period",
    "t30"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t27"."centre_id",
      "t27"."stay_id",
      "t27"."resident_id",
      "t27"."kind",
      "t27"."admitted_on",
      "t27"."discharged_on",
      "t27"."age_at_admission",
      "t27"."admission_reasons",
      "t27"."length",
      "t27"."source",
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
    ) AS "t27"
    INNER JOIN "periods" AS "t3"
      ON "t27"."admitted_on" <= "t3"."last_day"
      AND (
        (
          "t27"."discharged_on" IS NULL
        )
        OR (
          "t27"."discharged_on" >= "t3"."first_day"
        )
      )
  ) AS "t30"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t41"."centre_id",
  "t41"."period",
  "t41"."place",
  "t41"."position",
  "t41"."code",
  "t41"."category",
  "t41"."numerator",
  "t41"."denominator"
FROM (
  SELECT
    "t29"."period",
    "t29"."place",
    "t29"."position",
    "t29"."code",
    "t29"."category",
    "t16"."centre_id",
    COALESCE("t39"."numerator", 0) AS "numerator",
    COALESCE("t39"."own_base", 0) AS "own_base",
    COALESCE("t40"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."period",
            6 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '35-44' AS "code",
            '35-44' AS "category"
          FROM "periods" AS "t1"
        ) AS "t5"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t1"."period",
            7 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '45-54' AS "code",
            '45-54' AS "category"
          FROM "periods" AS "t1"
        ) AS "t6"
      ) AS "t17"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."period",
            8 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '55-64' AS "code",
            '55-64' AS "category"
          FROM "periods" AS "t1"
        ) AS "t7"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t1"."period",
            9 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '65+' AS "code",
            '65+' AS "category"
          FROM "periods" AS "t1"
        ) AS "t8"
      ) AS "t18"
    ) AS "t22"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t1"."period",
            10 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            'not_registered' AS "code",
            'not_registered' AS "category"
          FROM "periods" AS "t1"
        ) AS "t9"
        UNION ALL
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
              '0-2' AS "code",
              '0-2' AS "category"
            FROM "periods" AS "t1"
          ) AS "t10"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t1"."period",
              1 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '3-6' AS "code",
              '3-6' AS "category"
            FROM "periods" AS "t1"
          ) AS "t11"
        ) AS "t19"
      ) AS "t23"
      UNION ALL
      SELECT
        *
      FROM (
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
              '7-13' AS "code",
              '7-13' AS "category"
            FROM "periods" AS "t1"
          ) AS "t12"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t1"."period",
              3 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '14-17' AS "code",
              '14-17' AS "category"
            FROM "periods" AS "t1"
          ) AS "t13"
        ) AS "t20"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t1"."period",
              4 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '18-24' AS "code",
              '18-24' AS "category"
            FROM "periods" AS "t1"
          ) AS "t14"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t1"."period",
              5 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '25-34' AS "code",
              '25-34' AS "category"
            FROM "periods" AS "t1"
          ) AS "t15"
        ) AS "t21"
      ) AS "t24"
    ) AS "t26"
  ) AS "t29"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t16"
  LEFT OUTER JOIN (
    SELECT
      "t35"."centre_id" AS "their_centre_id",
      "t35"."period" AS "their_period",
      "t35"."category" AS "their_category",
      "t35"."n" AS "numerator",
      "t35"."base" AS "own_base"
    FROM (
      SELECT
        "t33"."centre_id",
        "t33"."period",
        "t33"."category",
        SUM("t33"."n") AS "n",
        SUM("t33"."base") AS "base"
      FROM (
        SELECT
          "t32"."centre_id",
          "t32"."period",
          "t32"."source",
          "t32"."n",
          "t32"."n" AS "base",
          "t32"."source" AS "category"
        FROM "t31" AS "t32"
      ) AS "t33"
      GROUP BY
        1,
        2,
        3
    ) AS "t35"
  ) AS "t39"
    ON "t16"."centre_id" = "t39"."their_centre_id"
    AND "t29"."period" = "t39"."their_period"
    AND "t29"."category" = "t39"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t36"."centre_id" AS "their_centre_id",
      "t36"."period" AS "their_period",
      "t36"."whole" AS "denominator"
    FROM (
      SELECT
        "t34"."centre_id",
        "t34"."period",
        SUM("t34"."base") AS "whole"
      FROM (
        SELECT
          "t32"."centre_id",
          "t32"."period",
          "t32"."source",
          "t32"."n",
          "t32"."n" AS "base"
        FROM "t31" AS "t32"
      ) AS "t34"
      GROUP BY
        1,
        2
    ) AS "t36"
  ) AS "t40"
    ON "t16"."centre_id" = "t40"."their_centre_id"
    AND "t29"."period" = "t40"."their_period"
) AS "t41"

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

