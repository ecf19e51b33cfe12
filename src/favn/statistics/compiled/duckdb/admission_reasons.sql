-- statement: counts
WITH "t16" AS (
  SELECT
    "t5"."period",
    "t14"."code",
    "t14"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t1"
    WHERE
      "t1"."codelist" = 'admission_reason'
  ) AS "t14"
  INNER JOIN "periods" AS "t5"
    ON (
      (
        "t14"."valid_from" IS NULL
      ) OR (
        "t14"."valid_from" <= "t5"."last_day"
      )
    )
    AND (
      (
        "t14"."valid_to" IS NULL
      ) OR (
        "t14"."valid_to" > "t5"."first_day"
      )
    )
), "t26" AS (
  SELECT
    "t25"."period",
    "t25"."source",
    COUNT(*) AS "n"
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
      "t19"."length",
      "t19"."source",
      "t6"."period"
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
        DATE_DIFF('DAY', "t15"."admitted_on", "t15"."discharged_on") AS "length",
        "t15"."admission_reasons" AS "source"
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
          "t13"."kind"
        FROM "stays" AS "t7"
        INNER JOIN (
          SELECT
            *
          FROM "residents" AS "t4"
        ) AS "t13"
          ON "t7"."resident_id" = "t13"."resident_id"
      ) AS "t15"
      WHERE
        "t15"."kind" = 'woman'
    ) AS "t19"
    INNER JOIN "period_days" AS "t6"
      ON "t19"."admitted_on" = "t6"."day"
  ) AS "t25"
  GROUP BY
    1,
    2
), "t28" AS (
  SELECT
    "t27"."period",
    "t27"."source",
    "t27"."n",
    "t27"."n" AS "base"
  FROM "t26" AS "t27"
)
SELECT
  "t45"."period",
  "t45"."place",
  "t45"."position",
  "t45"."code",
  "t45"."category",
  "t45"."numerator",
  "t45"."denominator"
FROM (
  SELECT
    "t24"."period",
    "t24"."place",
    "t24"."position",
    "t24"."code",
    "t24"."category",
    COALESCE("t44"."numerator", 0) AS "numerator",
    COALESCE("t44"."own_base", 0) AS "own_base",
    COALESCE("t35"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t17"."period",
        0 AS "place",
        "t17"."position",
        "t17"."code",
        "t17"."code" AS "category"
      FROM "t16" AS "t17"
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
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t0"
      ) AS "t8"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t0"
      ) AS "t9"
    ) AS "t11"
  ) AS "t24"
  LEFT OUTER JOIN (
    SELECT
      "t42"."period" AS "their_period",
      "t42"."category" AS "their_category",
      "t42"."n" AS "numerator",
      "t42"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t40"."period",
          "t40"."category",
          SUM("t40"."n") AS "n",
          SUM("t40"."base") AS "base"
        FROM (
          SELECT
            "t39"."period",
            "t39"."raw",
            "t39"."category",
            MAX("t39"."n") AS "n",
            MAX("t39"."base") AS "base"
          FROM (
            SELECT
              "t38"."period",
              "t38"."n",
              "t38"."base",
              "t38"."source",
              "t38"."raw",
              "t38"."known_period",
              "t38"."code",
              COALESCE("t38"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t37"."period",
                "t37"."n",
                "t37"."base",
                "t37"."source",
                "t37"."raw",
                "t23"."known_period",
                "t23"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t29"."period",
                    "t29"."n",
                    "t29"."base",
                    UNNEST("t29"."source") AS "source",
                    "t29"."source" AS "raw"
                  FROM "t28" AS "t29"
                ) AS "t32"
                WHERE
                  "t32"."source" IS NOT NULL AND "t32"."source" <> ''
              ) AS "t37"
              LEFT OUTER JOIN (
                SELECT
                  "t17"."period" AS "known_period",
                  "t17"."code"
                FROM "t16" AS "t17"
              ) AS "t23"
                ON "t37"."period" = "t23"."known_period" AND "t37"."source" = "t23"."code"
            ) AS "t38"
          ) AS "t39"
          GROUP BY
            1,
            2,
            3
        ) AS "t40"
        GROUP BY
          1,
          2
      ) AS "t41"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t30"."period",
          "t30"."category",
          SUM("t30"."n") AS "n",
          SUM("t30"."base") AS "base"
        FROM (
          SELECT
            "t27"."period",
            "t27"."source",
            "t27"."n",
            "t27"."n" AS "base",
            'not_registered' AS "category"
          FROM "t26" AS "t27"
          WHERE
            COALESCE(ARRAY_TO_STRING("t27"."source", ''), '') = ''
        ) AS "t30"
        GROUP BY
          1,
          2
      ) AS "t33"
    ) AS "t42"
  ) AS "t44"
    ON "t24"."period" = "t44"."their_period"
    AND "t24"."category" = "t44"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t31"."period" AS "their_period",
      "t31"."whole" AS "denominator"
    FROM (
      SELECT
        "t29"."period",
        SUM("t29"."base") AS "whole"
      FROM "t28" AS "t29"
      GROUP BY
        1
    ) AS "t31"
  ) AS "t35"
    ON "t24"."period" = "t35"."their_period"
) AS "t45"

-- statement: members
WITH "t18" AS (
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
      DATE_DIFF('DAY', "t12"."admitted_on", "t12"."discharged_on") AS "length",
      "t12"."admission_reasons" AS "source"
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
        "t9"."kind"
      FROM "stays" AS "t6"
      INNER JOIN (
        SELECT
          *
        FROM "residents" AS "t2"
      ) AS "t9"
        ON "t6"."resident_id" = "t9"."resident_id"
    ) AS "t12"
    WHERE
      "t12"."kind" = 'woman'
  ) AS "t15"
  INNER JOIN "period_days" AS "t5"
    ON "t15"."admitted_on" = "t5"."day"
)
SELECT
  *
FROM (
  SELECT
    "t27"."period",
    "t27"."category",
    "t27"."stay_id" AS "id_0",
    "t27"."summand"
  FROM (
    SELECT
      "t26"."period",
      "t26"."stay_id",
      "t26"."centre_id",
      "t26"."raw",
      "t26"."category",
      MAX("t26"."summand") AS "summand"
    FROM (
      SELECT
        "t25"."period",
        "t25"."stay_id",
        "t25"."centre_id",
        "t25"."summand",
        "t25"."source",
        "t25"."raw",
        "t25"."known_period",
        "t25"."code",
        COALESCE("t25"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t24"."period",
          "t24"."stay_id",
          "t24"."centre_id",
          "t24"."summand",
          "t24"."source",
          "t24"."raw",
          "t17"."known_period",
          "t17"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t20"."period",
              "t20"."stay_id",
              "t20"."centre_id",
              "t20"."summand",
              UNNEST("t20"."source") AS "source",
              "t20"."source" AS "raw"
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
                "t19"."length",
                "t19"."source",
                "t19"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t18" AS "t19"
            ) AS "t20"
          ) AS "t22"
          WHERE
            "t22"."source" IS NOT NULL AND "t22"."source" <> ''
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t13"."period" AS "known_period",
            "t13"."code"
          FROM (
            SELECT
              "t7"."period",
              "t11"."code",
              "t11"."position"
            FROM (
              SELECT
                *
              FROM "codes" AS "t3"
              WHERE
                "t3"."codelist" = 'admission_reason'
            ) AS "t11"
            INNER JOIN "periods" AS "t7"
              ON (
                (
                  "t11"."valid_from" IS NULL
                ) OR (
                  "t11"."valid_from" <= "t7"."last_day"
                )
              )
              AND (
                (
                  "t11"."valid_to" IS NULL
                ) OR (
                  "t11"."valid_to" > "t7"."first_day"
                )
              )
          ) AS "t13"
        ) AS "t17"
          ON "t24"."period" = "t17"."known_period" AND "t24"."source" = "t17"."code"
      ) AS "t25"
    ) AS "t26"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t27"
) AS "t28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t19"."period",
    'not_registered' AS "category",
    "t19"."stay_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t18" AS "t19"
  WHERE
    COALESCE(ARRAY_TO_STRING("t19"."source", ''), '') = ''
) AS "t21"

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
      "t7"."admission_reasons" AS "source"
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
    ON "t9"."admitted_on" = "t3"."day"
) AS "t10"

-- statement: counts_by_centre
WITH "t19" AS (
  SELECT
    "t6"."period",
    "t17"."code",
    "t17"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'admission_reason'
  ) AS "t17"
  INNER JOIN "periods" AS "t6"
    ON (
      (
        "t17"."valid_from" IS NULL
      ) OR (
        "t17"."valid_from" <= "t6"."last_day"
      )
    )
    AND (
      (
        "t17"."valid_to" IS NULL
      ) OR (
        "t17"."valid_to" > "t6"."first_day"
      )
    )
), "t29" AS (
  SELECT
    "t28"."centre_id",
    "t28"."period",
    "t28"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t22"."stay_id",
      "t22"."centre_id",
      "t22"."resident_id",
      "t22"."mother_stay_id",
      "t22"."admitted_on",
      "t22"."discharged_on",
      "t22"."age_at_admission",
      "t22"."admission_reasons",
      "t22"."referral_source",
      "t22"."discharge_destination",
      "t22"."kind",
      "t22"."length",
      "t22"."source",
      "t7"."period"
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
        DATE_DIFF('DAY', "t18"."admitted_on", "t18"."discharged_on") AS "length",
        "t18"."admission_reasons" AS "source"
      FROM (
        SELECT
          "t8"."stay_id",
          "t8"."centre_id",
          "t8"."resident_id",
          "t8"."mother_stay_id",
          "t8"."admitted_on",
          "t8"."discharged_on",
          "t8"."age_at_admission",
          "t8"."admission_reasons",
          "t8"."referral_source",
          "t8"."discharge_destination",
          "t16"."kind"
        FROM "stays" AS "t8"
        INNER JOIN (
          SELECT
            *
          FROM "residents" AS "t5"
        ) AS "t16"
          ON "t8"."resident_id" = "t16"."resident_id"
      ) AS "t18"
      WHERE
        "t18"."kind" = 'woman'
    ) AS "t22"
    INNER JOIN "period_days" AS "t7"
      ON "t22"."admitted_on" = "t7"."day"
  ) AS "t28"
  GROUP BY
    1,
    2,
    3
), "t31" AS (
  SELECT
    "t30"."centre_id",
    "t30"."period",
    "t30"."source",
    "t30"."n",
    "t30"."n" AS "base"
  FROM "t29" AS "t30"
)
SELECT
  "t48"."centre_id",
  "t48"."period",
  "t48"."place",
  "t48"."position",
  "t48"."code",
  "t48"."category",
  "t48"."numerator",
  "t48"."denominator"
FROM (
  SELECT
    "t27"."period",
    "t27"."place",
    "t27"."position",
    "t27"."code",
    "t27"."category",
    "t13"."centre_id",
    COALESCE("t47"."numerator", 0) AS "numerator",
    COALESCE("t47"."own_base", 0) AS "own_base",
    COALESCE("t38"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t20"."period",
        0 AS "place",
        "t20"."position",
        "t20"."code",
        "t20"."code" AS "category"
      FROM "t19" AS "t20"
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
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t1"
      ) AS "t10"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t1"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t1"
      ) AS "t11"
    ) AS "t14"
  ) AS "t27"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t45"."centre_id" AS "their_centre_id",
      "t45"."period" AS "their_period",
      "t45"."category" AS "their_category",
      "t45"."n" AS "numerator",
      "t45"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t43"."centre_id",
          "t43"."period",
          "t43"."category",
          SUM("t43"."n") AS "n",
          SUM("t43"."base") AS "base"
        FROM (
          SELECT
            "t42"."centre_id",
            "t42"."period",
            "t42"."raw",
            "t42"."category",
            MAX("t42"."n") AS "n",
            MAX("t42"."base") AS "base"
          FROM (
            SELECT
              "t41"."centre_id",
              "t41"."period",
              "t41"."n",
              "t41"."base",
              "t41"."source",
              "t41"."raw",
              "t41"."known_period",
              "t41"."code",
              COALESCE("t41"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t40"."centre_id",
                "t40"."period",
                "t40"."n",
                "t40"."base",
                "t40"."source",
                "t40"."raw",
                "t26"."known_period",
                "t26"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t32"."centre_id",
                    "t32"."period",
                    "t32"."n",
                    "t32"."base",
                    UNNEST("t32"."source") AS "source",
                    "t32"."source" AS "raw"
                  FROM "t31" AS "t32"
                ) AS "t35"
                WHERE
                  "t35"."source" IS NOT NULL AND "t35"."source" <> ''
              ) AS "t40"
              LEFT OUTER JOIN (
                SELECT
                  "t20"."period" AS "known_period",
                  "t20"."code"
                FROM "t19" AS "t20"
              ) AS "t26"
                ON "t40"."period" = "t26"."known_period" AND "t40"."source" = "t26"."code"
            ) AS "t41"
          ) AS "t42"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t43"
        GROUP BY
          1,
          2,
          3
      ) AS "t44"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t33"."centre_id",
          "t33"."period",
          "t33"."category",
          SUM("t33"."n") AS "n",
          SUM("t33"."base") AS "base"
        FROM (
          SELECT
            "t30"."centre_id",
            "t30"."period",
            "t30"."source",
            "t30"."n",
            "t30"."n" AS "base",
            'not_registered' AS "category"
          FROM "t29" AS "t30"
          WHERE
            COALESCE(ARRAY_TO_STRING("t30"."source", ''), '') = ''
        ) AS "t33"
        GROUP BY
          1,
          2,
          3
      ) AS "t36"
    ) AS "t45"
  ) AS "t47"
    ON "t13"."centre_id" = "t47"."their_centre_id"
    AND "t27"."period" = "t47"."their_period"
    AND "t27"."category" = "t47"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t34"."centre_id" AS "their_centre_id",
      "t34"."period" AS "their_period",
      "t34"."whole" AS "denominator"
    FROM (
      SELECT
        "t32"."centre_id",
        "t32"."period",
        SUM("t32"."base") AS "whole"
      FROM "t31" AS "t32"
      GROUP BY
        1,
        2
    ) AS "t34"
  ) AS "t38"
    ON "t13"."centre_id" = "t38"."their_centre_id"
    AND "t27"."period" = "t38"."their_period"
) AS "t48"

-- statement: members_by_centre
WITH "t18" AS (
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
      DATE_DIFF('DAY', "t12"."admitted_on", "t12"."discharged_on") AS "length",
      "t12"."admission_reasons" AS "source"
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
        "t9"."kind"
      FROM "stays" AS "t6"
      INNER JOIN (
        SELECT
          *
        FROM "residents" AS "t2"
      ) AS "t9"
        ON "t6"."resident_id" = "t9"."resident_id"
    ) AS "t12"
    WHERE
      "t12"."kind" = 'woman'
  ) AS "t15"
  INNER JOIN "period_days" AS "t5"
    ON "t15"."admitted_on" = "t5"."day"
)
SELECT
  *
FROM (
  SELECT
    "t27"."centre_id",
    "t27"."period",
    "t27"."category",
    "t27"."stay_id" AS "id_0",
    "t27"."summand"
  FROM (
    SELECT
      "t26"."centre_id",
      "t26"."period",
      "t26"."stay_id",
      "t26"."raw",
      "t26"."category",
      MAX("t26"."summand") AS "summand"
    FROM (
      SELECT
        "t25"."centre_id",
        "t25"."period",
        "t25"."stay_id",
        "t25"."summand",
        "t25"."source",
        "t25"."raw",
        "t25"."known_period",
        "t25"."code",
        COALESCE("t25"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t24"."centre_id",
          "t24"."period",
          "t24"."stay_id",
          "t24"."summand",
          "t24"."source",
          "t24"."raw",
          "t17"."known_period",
          "t17"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t20"."centre_id",
              "t20"."period",
              "t20"."stay_id",
              "t20"."summand",
              UNNEST("t20"."source") AS "source",
              "t20"."source" AS "raw"
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
                "t19"."length",
                "t19"."source",
                "t19"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t18" AS "t19"
            ) AS "t20"
          ) AS "t22"
          WHERE
            "t22"."source" IS NOT NULL AND "t22"."source" <> ''
        ) AS "t24"
        LEFT OUTER JOIN (
          SELECT
            "t13"."period" AS "known_period",
            "t13"."code"
          FROM (
            SELECT
              "t7"."period",
              "t11"."code",
              "t11"."position"
            FROM (
              SELECT
                *
              FROM "codes" AS "t3"
              WHERE
                "t3"."codelist" = 'admission_reason'
            ) AS "t11"
            INNER JOIN "periods" AS "t7"
              ON (
                (
                  "t11"."valid_from" IS NULL
                ) OR (
                  "t11"."valid_from" <= "t7"."last_day"
                )
              )
              AND (
                (
                  "t11"."valid_to" IS NULL
                ) OR (
                  "t11"."valid_to" > "t7"."first_day"
                )
              )
          ) AS "t13"
        ) AS "t17"
          ON "t24"."period" = "t17"."known_period" AND "t24"."source" = "t17"."code"
      ) AS "t25"
    ) AS "t26"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t27"
) AS "t28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t19"."centre_id",
    "t19"."period",
    'not_registered' AS "category",
    "t19"."stay_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t18" AS "t19"
  WHERE
    COALESCE(ARRAY_TO_STRING("t19"."source", ''), '') = ''
) AS "t21"

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
      "t7"."admission_reasons" AS "source"
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
    ON "t9"."admitted_on" = "t3"."day"
) AS "t10"

