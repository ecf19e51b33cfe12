-- statement: counts
WITH "t33" AS (
  SELECT
    "t32"."period",
    "t32"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t31"."stay_id",
      "t31"."centre_id",
      "t31"."resident_id",
      "t31"."mother_stay_id",
      "t31"."admitted_on",
      "t31"."discharged_on",
      "t31"."age_at_admission",
      "t31"."admission_reasons",
      "t31"."referral_source",
      "t31"."discharge_destination",
      "t31"."kind",
      "t31"."source",
      "t3"."period",
      "t3"."first_day",
      "t3"."last_day",
      "t3"."next_day"
    FROM (
      SELECT
        "t29"."stay_id",
        "t29"."centre_id",
        "t29"."resident_id",
        "t29"."mother_stay_id",
        "t29"."admitted_on",
        "t29"."discharged_on",
        "t29"."age_at_admission",
        "t29"."admission_reasons",
        "t29"."referral_source",
        "t29"."discharge_destination",
        "t29"."kind",
        CASE
          WHEN "t29"."age_at_admission" BETWEEN 0 AND 2
          THEN '0-2'
          WHEN "t29"."age_at_admission" BETWEEN 3 AND 6
          THEN '3-6'
          WHEN "t29"."age_at_admission" BETWEEN 7 AND 13
          THEN '7-13'
          WHEN "t29"."age_at_admission" BETWEEN 14 AND 17
          THEN '14-17'
          WHEN "t29"."age_at_admission" BETWEEN 18 AND 24
          THEN '18-24'
          WHEN "t29"."age_at_admission" BETWEEN 25 AND 34
          THEN '25-34'
          WHEN "t29"."age_at_admission" BETWEEN 35 AND 44
          THEN '35-44'
          WHEN "t29"."age_at_admission" BETWEEN 45 AND 54
          THEN '45-54'
          WHEN "t29"."age_at_admission" BETWEEN 55 AND 64
          THEN '55-64'
          WHEN "t29"."age_at_admission" >= 65
          THEN '65+'
          ELSE 'not_registered'
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
          "t22"."kind"
        FROM "stays" AS "t4"
        INNER JOIN (
          SELECT
            *
          FROM "residents" AS "t2"
        ) AS "t22"
          ON "t4"."resident_id" = "t22"."resident_id"
      ) AS "t29"
    ) AS "t31"
    INNER JOIN "periods" AS "t3"
      ON "t31"."admitted_on" <= "t3"."last_day"
      AND (
        (
          "t31"."discharged_on" IS NULL
        )
        OR (
          "t31"."discharged_on" >= "t3"."first_day"
        )
      )
  ) AS "t32"
  GROUP BY
    1,
    2
)
SELECT
  "t43"."period",
  "t43"."place",
  "t43"."position",
  "t43"."code",
  "t43"."category",
  "t43"."numerator",
  "t43"."denominator"
FROM (
  SELECT
    "t28"."period",
    "t28"."place",
    "t28"."position",
    "t28"."code",
    "t28"."category",
    COALESCE("t41"."numerator", 0) AS "numerator",
    COALESCE("t41"."own_base", 0) AS "own_base",
    COALESCE("t42"."denominator", 0) AS "denominator"
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
        ) AS "t5"
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
            "t0"."period",
            8 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '55-64' AS "code",
            '55-64' AS "category"
          FROM "periods" AS "t0"
        ) AS "t7"
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
        ) AS "t8"
      ) AS "t18"
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
            "t0"."period",
            10 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            'not_registered' AS "code",
            'not_registered' AS "category"
          FROM "periods" AS "t0"
        ) AS "t9"
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
          ) AS "t10"
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
          ) AS "t11"
        ) AS "t19"
      ) AS "t24"
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
          ) AS "t12"
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
              "t0"."period",
              4 AS "place",
              CAST(NULL AS BIGINT) AS "position",
              '18-24' AS "code",
              '18-24' AS "category"
            FROM "periods" AS "t0"
          ) AS "t14"
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
          ) AS "t15"
        ) AS "t21"
      ) AS "t25"
    ) AS "t26"
  ) AS "t28"
  LEFT OUTER JOIN (
    SELECT
      "t37"."period" AS "their_period",
      "t37"."category" AS "their_category",
      "t37"."n" AS "numerator",
      "t37"."base" AS "own_base"
    FROM (
      SELECT
        "t35"."period",
        "t35"."category",
        SUM("t35"."n") AS "n",
        SUM("t35"."base") AS "base"
      FROM (
        SELECT
          "t34"."period",
          "t34"."source",
          "t34"."n",
          "t34"."n" AS "base",
          "t34"."source" AS "category"
        FROM "t33" AS "t34"
      ) AS "t35"
      GROUP BY
        1,
        2
    ) AS "t37"
  ) AS "t41"
    ON "t28"."period" = "t41"."their_period"
    AND "t28"."category" = "t41"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t38"."period" AS "their_period",
      "t38"."whole" AS "denominator"
    FROM (
      SELECT
        "t36"."period",
        SUM("t36"."base") AS "whole"
      FROM (
        SELECT
          "t34"."period",
          "t34"."source",
          "t34"."n",
          "t34"."n" AS "base"
        FROM "t33" AS "t34"
      ) AS "t36"
      GROUP BY
        1
    ) AS "t38"
  ) AS "t42"
    ON "t28"."period" = "t42"."their_period"
) AS "t43"

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
      CASE
        WHEN "t7"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t7"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t7"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t7"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t7"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t7"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t7"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t7"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t7"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t7"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
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
      CASE
        WHEN "t7"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t7"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t7"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t7"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t7"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t7"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t7"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t7"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t7"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t7"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
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
WITH "t36" AS (
  SELECT
    "t35"."centre_id",
    "t35"."period",
    "t35"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t34"."stay_id",
      "t34"."centre_id",
      "t34"."resident_id",
      "t34"."mother_stay_id",
      "t34"."admitted_on",
      "t34"."discharged_on",
      "t34"."age_at_admission",
      "t34"."admission_reasons",
      "t34"."referral_source",
      "t34"."discharge_destination",
      "t34"."kind",
      "t34"."source",
      "t4"."period",
      "t4"."first_day",
      "t4"."last_day",
      "t4"."next_day"
    FROM (
      SELECT
        "t32"."stay_id",
        "t32"."centre_id",
        "t32"."resident_id",
        "t32"."mother_stay_id",
        "t32"."admitted_on",
        "t32"."discharged_on",
        "t32"."age_at_admission",
        "t32"."admission_reasons",
        "t32"."referral_source",
        "t32"."discharge_destination",
        "t32"."kind",
        CASE
          WHEN "t32"."age_at_admission" BETWEEN 0 AND 2
          THEN '0-2'
          WHEN "t32"."age_at_admission" BETWEEN 3 AND 6
          THEN '3-6'
          WHEN "t32"."age_at_admission" BETWEEN 7 AND 13
          THEN '7-13'
          WHEN "t32"."age_at_admission" BETWEEN 14 AND 17
          THEN '14-17'
          WHEN "t32"."age_at_admission" BETWEEN 18 AND 24
          THEN '18-24'
          WHEN "t32"."age_at_admission" BETWEEN 25 AND 34
          THEN '25-34'
          WHEN "t32"."age_at_admission" BETWEEN 35 AND 44
          THEN '35-44'
          WHEN "t32"."age_at_admission" BETWEEN 45 AND 54
          THEN '45-54'
          WHEN "t32"."age_at_admission" BETWEEN 55 AND 64
          THEN '55-64'
          WHEN "t32"."age_at_admission" >= 65
          THEN '65+'
          ELSE 'not_registered'
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
          "t25"."kind"
        FROM "stays" AS "t5"
        INNER JOIN (
          SELECT
            *
          FROM "residents" AS "t3"
        ) AS "t25"
          ON "t5"."resident_id" = "t25"."resident_id"
      ) AS "t32"
    ) AS "t34"
    INNER JOIN "periods" AS "t4"
      ON "t34"."admitted_on" <= "t4"."last_day"
      AND (
        (
          "t34"."discharged_on" IS NULL
        )
        OR (
          "t34"."discharged_on" >= "t4"."first_day"
        )
      )
  ) AS "t35"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t46"."centre_id",
  "t46"."period",
  "t46"."place",
  "t46"."position",
  "t46"."code",
  "t46"."category",
  "t46"."numerator",
  "t46"."denominator"
FROM (
  SELECT
    "t31"."period",
    "t31"."place",
    "t31"."position",
    "t31"."code",
    "t31"."category",
    "t19"."centre_id",
    COALESCE("t44"."numerator", 0) AS "numerator",
    COALESCE("t44"."own_base", 0) AS "own_base",
    COALESCE("t45"."denominator", 0) AS "denominator"
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
        ) AS "t7"
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
        ) AS "t8"
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
            8 AS "place",
            CAST(NULL AS BIGINT) AS "position",
            '55-64' AS "code",
            '55-64' AS "category"
          FROM "periods" AS "t1"
        ) AS "t9"
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
        ) AS "t10"
      ) AS "t21"
    ) AS "t26"
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
        ) AS "t11"
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
          ) AS "t12"
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
          ) AS "t13"
        ) AS "t22"
      ) AS "t27"
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
          ) AS "t14"
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
          ) AS "t15"
        ) AS "t23"
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
          ) AS "t16"
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
          ) AS "t17"
        ) AS "t24"
      ) AS "t28"
    ) AS "t29"
  ) AS "t31"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t19"
  LEFT OUTER JOIN (
    SELECT
      "t40"."centre_id" AS "their_centre_id",
      "t40"."period" AS "their_period",
      "t40"."category" AS "their_category",
      "t40"."n" AS "numerator",
      "t40"."base" AS "own_base"
    FROM (
      SELECT
        "t38"."centre_id",
        "t38"."period",
        "t38"."category",
        SUM("t38"."n") AS "n",
        SUM("t38"."base") AS "base"
      FROM (
        SELECT
          "t37"."centre_id",
          "t37"."period",
          "t37"."source",
          "t37"."n",
          "t37"."n" AS "base",
          "t37"."source" AS "category"
        FROM "t36" AS "t37"
      ) AS "t38"
      GROUP BY
        1,
        2,
        3
    ) AS "t40"
  ) AS "t44"
    ON "t19"."centre_id" = "t44"."their_centre_id"
    AND "t31"."period" = "t44"."their_period"
    AND "t31"."category" = "t44"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t41"."centre_id" AS "their_centre_id",
      "t41"."period" AS "their_period",
      "t41"."whole" AS "denominator"
    FROM (
      SELECT
        "t39"."centre_id",
        "t39"."period",
        SUM("t39"."base") AS "whole"
      FROM (
        SELECT
          "t37"."centre_id",
          "t37"."period",
          "t37"."source",
          "t37"."n",
          "t37"."n" AS "base"
        FROM "t36" AS "t37"
      ) AS "t39"
      GROUP BY
        1,
        2
    ) AS "t41"
  ) AS "t45"
    ON "t19"."centre_id" = "t45"."their_centre_id"
    AND "t31"."period" = "t45"."their_period"
) AS "t46"

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
      CASE
        WHEN "t7"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t7"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t7"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t7"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t7"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t7"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t7"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t7"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t7"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t7"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
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
      CASE
        WHEN "t7"."age_at_admission" BETWEEN 0 AND 2
        THEN '0-2'
        WHEN "t7"."age_at_admission" BETWEEN 3 AND 6
        THEN '3-6'
        WHEN "t7"."age_at_admission" BETWEEN 7 AND 13
        THEN '7-13'
        WHEN "t7"."age_at_admission" BETWEEN 14 AND 17
        THEN '14-17'
        WHEN "t7"."age_at_admission" BETWEEN 18 AND 24
        THEN '18-24'
        WHEN "t7"."age_at_admission" BETWEEN 25 AND 34
        THEN '25-34'
        WHEN "t7"."age_at_admission" BETWEEN 35 AND 44
        THEN '35-44'
        WHEN "t7"."age_at_admission" BETWEEN 45 AND 54
        THEN '45-54'
        WHEN "t7"."age_at_admission" BETWEEN 55 AND 64
        THEN '55-64'
        WHEN "t7"."age_at_admission" >= 65
        THEN '65+'
        ELSE 'not_registered'
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

