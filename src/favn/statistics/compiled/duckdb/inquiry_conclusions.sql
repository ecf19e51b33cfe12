-- statement: counts
WITH "t14" AS (
  SELECT
    "t4"."period",
    "t11"."code",
    "t11"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t1"
    WHERE
      "t1"."codelist" = 'inquiry_conclusion'
  ) AS "t11"
  INNER JOIN "periods" AS "t4"
    ON (
      (
        "t11"."valid_from" IS NULL
      ) OR (
        "t11"."valid_from" <= "t4"."last_day"
      )
    )
    AND (
      (
        "t11"."valid_to" IS NULL
      ) OR (
        "t11"."valid_to" > "t4"."first_day"
      )
    )
), "t16" AS (
  SELECT
    "t13"."period",
    "t13"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t12"."inquiry_id",
      "t12"."centre_id",
      "t12"."received_on",
      "t12"."channel",
      "t12"."stay_id",
      "t12"."conclusions",
      "t12"."source",
      "t5"."period"
    FROM (
      SELECT
        "t2"."inquiry_id",
        "t2"."centre_id",
        "t2"."received_on",
        "t2"."channel",
        "t2"."stay_id",
        "t2"."conclusions",
        "t2"."conclusions" AS "source"
      FROM "inquiries" AS "t2"
      WHERE
        "t2"."stay_id" IS NULL
    ) AS "t12"
    INNER JOIN "period_days" AS "t5"
      ON "t12"."received_on" = "t5"."day"
  ) AS "t13"
  GROUP BY
    1,
    2
), "t22" AS (
  SELECT
    "t17"."period",
    "t17"."source",
    "t17"."n",
    "t17"."n" AS "base"
  FROM "t16" AS "t17"
)
SELECT
  "t40"."period",
  "t40"."place",
  "t40"."position",
  "t40"."code",
  "t40"."category",
  "t40"."numerator",
  "t40"."denominator"
FROM (
  SELECT
    "t23"."period",
    "t23"."place",
    "t23"."position",
    "t23"."code",
    "t23"."category",
    COALESCE("t39"."numerator", 0) AS "numerator",
    COALESCE("t39"."own_base", 0) AS "own_base",
    COALESCE("t30"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t15"."period",
        0 AS "place",
        "t15"."position",
        "t15"."code",
        "t15"."code" AS "category"
      FROM "t14" AS "t15"
    ) AS "t18"
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
      ) AS "t6"
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
      ) AS "t7"
    ) AS "t8"
  ) AS "t23"
  LEFT OUTER JOIN (
    SELECT
      "t37"."period" AS "their_period",
      "t37"."category" AS "their_category",
      "t37"."n" AS "numerator",
      "t37"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t35"."period",
          "t35"."category",
          SUM("t35"."n") AS "n",
          SUM("t35"."base") AS "base"
        FROM (
          SELECT
            "t34"."period",
            "t34"."raw",
            "t34"."category",
            MAX("t34"."n") AS "n",
            MAX("t34"."base") AS "base"
          FROM (
            SELECT
              "t33"."period",
              "t33"."n",
              "t33"."base",
              "t33"."source",
              "t33"."raw",
              "t33"."known_period",
              "t33"."code",
              COALESCE("t33"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t32"."period",
                "t32"."n",
                "t32"."base",
                "t32"."source",
                "t32"."raw",
                "t21"."known_period",
                "t21"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t24"."period",
                    "t24"."n",
                    "t24"."base",
                    UNNEST("t24"."source") AS "source",
                    "t24"."source" AS "raw"
                  FROM "t22" AS "t24"
                ) AS "t27"
                WHERE
                  "t27"."source" IS NOT NULL AND "t27"."source" <> ''
              ) AS "t32"
              LEFT OUTER JOIN (
                SELECT
                  "t15"."period" AS "known_period",
                  "t15"."code"
                FROM "t14" AS "t15"
              ) AS "t21"
                ON "t32"."period" = "t21"."known_period" AND "t32"."source" = "t21"."code"
            ) AS "t33"
          ) AS "t34"
          GROUP BY
            1,
            2,
            3
        ) AS "t35"
        GROUP BY
          1,
          2
      ) AS "t36"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t25"."period",
          "t25"."category",
          SUM("t25"."n") AS "n",
          SUM("t25"."base") AS "base"
        FROM (
          SELECT
            "t17"."period",
            "t17"."source",
            "t17"."n",
            "t17"."n" AS "base",
            'not_registered' AS "category"
          FROM "t16" AS "t17"
          WHERE
            COALESCE(ARRAY_TO_STRING("t17"."source", ''), '') = ''
        ) AS "t25"
        GROUP BY
          1,
          2
      ) AS "t28"
    ) AS "t37"
  ) AS "t39"
    ON "t23"."period" = "t39"."their_period"
    AND "t23"."category" = "t39"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t26"."period" AS "their_period",
      "t26"."whole" AS "denominator"
    FROM (
      SELECT
        "t24"."period",
        SUM("t24"."base") AS "whole"
      FROM "t22" AS "t24"
      GROUP BY
        1
    ) AS "t26"
  ) AS "t30"
    ON "t23"."period" = "t30"."their_period"
) AS "t40"

-- statement: members
WITH "t10" AS (
  SELECT
    "t8"."inquiry_id",
    "t8"."centre_id",
    "t8"."received_on",
    "t8"."channel",
    "t8"."stay_id",
    "t8"."conclusions",
    "t8"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."inquiry_id",
      "t0"."centre_id",
      "t0"."received_on",
      "t0"."channel",
      "t0"."stay_id",
      "t0"."conclusions",
      "t0"."conclusions" AS "source"
    FROM "inquiries" AS "t0"
    WHERE
      "t0"."stay_id" IS NULL
  ) AS "t8"
  INNER JOIN "period_days" AS "t4"
    ON "t8"."received_on" = "t4"."day"
)
SELECT
  *
FROM (
  SELECT
    "t22"."period",
    "t22"."category",
    "t22"."inquiry_id" AS "id_0",
    "t22"."summand"
  FROM (
    SELECT
      "t21"."period",
      "t21"."inquiry_id",
      "t21"."centre_id",
      "t21"."raw",
      "t21"."category",
      MAX("t21"."summand") AS "summand"
    FROM (
      SELECT
        "t20"."period",
        "t20"."inquiry_id",
        "t20"."centre_id",
        "t20"."summand",
        "t20"."source",
        "t20"."raw",
        "t20"."known_period",
        "t20"."code",
        COALESCE("t20"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t19"."period",
          "t19"."inquiry_id",
          "t19"."centre_id",
          "t19"."summand",
          "t19"."source",
          "t19"."raw",
          "t15"."known_period",
          "t15"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t13"."period",
              "t13"."inquiry_id",
              "t13"."centre_id",
              "t13"."summand",
              UNNEST("t13"."source") AS "source",
              "t13"."source" AS "raw"
            FROM (
              SELECT
                "t11"."inquiry_id",
                "t11"."centre_id",
                "t11"."received_on",
                "t11"."channel",
                "t11"."stay_id",
                "t11"."conclusions",
                "t11"."source",
                "t11"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t10" AS "t11"
            ) AS "t13"
          ) AS "t17"
          WHERE
            "t17"."source" IS NOT NULL AND "t17"."source" <> ''
        ) AS "t19"
        LEFT OUTER JOIN (
          SELECT
            "t12"."period" AS "known_period",
            "t12"."code"
          FROM (
            SELECT
              "t5"."period",
              "t9"."code",
              "t9"."position"
            FROM (
              SELECT
                *
              FROM "codes" AS "t2"
              WHERE
                "t2"."codelist" = 'inquiry_conclusion'
            ) AS "t9"
            INNER JOIN "periods" AS "t5"
              ON (
                (
                  "t9"."valid_from" IS NULL
                ) OR (
                  "t9"."valid_from" <= "t5"."last_day"
                )
              )
              AND (
                (
                  "t9"."valid_to" IS NULL
                ) OR (
                  "t9"."valid_to" > "t5"."first_day"
                )
              )
          ) AS "t12"
        ) AS "t15"
          ON "t19"."period" = "t15"."known_period" AND "t19"."source" = "t15"."code"
      ) AS "t20"
    ) AS "t21"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t22"
) AS "t23"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t11"."period",
    'not_registered' AS "category",
    "t11"."inquiry_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    COALESCE(ARRAY_TO_STRING("t11"."source", ''), '') = ''
) AS "t16"

-- statement: base
SELECT
  "t5"."period",
  '' AS "category",
  "t5"."inquiry_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."inquiry_id",
    "t4"."centre_id",
    "t4"."received_on",
    "t4"."channel",
    "t4"."stay_id",
    "t4"."conclusions",
    "t4"."source",
    "t2"."period"
  FROM (
    SELECT
      "t0"."inquiry_id",
      "t0"."centre_id",
      "t0"."received_on",
      "t0"."channel",
      "t0"."stay_id",
      "t0"."conclusions",
      "t0"."conclusions" AS "source"
    FROM "inquiries" AS "t0"
    WHERE
      "t0"."stay_id" IS NULL
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."received_on" = "t2"."day"
) AS "t5"

-- statement: counts_by_centre
WITH "t17" AS (
  SELECT
    "t5"."period",
    "t14"."code",
    "t14"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'inquiry_conclusion'
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
), "t19" AS (
  SELECT
    "t16"."centre_id",
    "t16"."period",
    "t16"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t15"."inquiry_id",
      "t15"."centre_id",
      "t15"."received_on",
      "t15"."channel",
      "t15"."stay_id",
      "t15"."conclusions",
      "t15"."source",
      "t6"."period"
    FROM (
      SELECT
        "t3"."inquiry_id",
        "t3"."centre_id",
        "t3"."received_on",
        "t3"."channel",
        "t3"."stay_id",
        "t3"."conclusions",
        "t3"."conclusions" AS "source"
      FROM "inquiries" AS "t3"
      WHERE
        "t3"."stay_id" IS NULL
    ) AS "t15"
    INNER JOIN "period_days" AS "t6"
      ON "t15"."received_on" = "t6"."day"
  ) AS "t16"
  GROUP BY
    1,
    2,
    3
), "t25" AS (
  SELECT
    "t20"."centre_id",
    "t20"."period",
    "t20"."source",
    "t20"."n",
    "t20"."n" AS "base"
  FROM "t19" AS "t20"
)
SELECT
  "t43"."centre_id",
  "t43"."period",
  "t43"."place",
  "t43"."position",
  "t43"."code",
  "t43"."category",
  "t43"."numerator",
  "t43"."denominator"
FROM (
  SELECT
    "t26"."period",
    "t26"."place",
    "t26"."position",
    "t26"."code",
    "t26"."category",
    "t10"."centre_id",
    COALESCE("t42"."numerator", 0) AS "numerator",
    COALESCE("t42"."own_base", 0) AS "own_base",
    COALESCE("t33"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t18"."period",
        0 AS "place",
        "t18"."position",
        "t18"."code",
        "t18"."code" AS "category"
      FROM "t17" AS "t18"
    ) AS "t21"
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
      ) AS "t8"
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
      ) AS "t9"
    ) AS "t11"
  ) AS "t26"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t40"."centre_id" AS "their_centre_id",
      "t40"."period" AS "their_period",
      "t40"."category" AS "their_category",
      "t40"."n" AS "numerator",
      "t40"."base" AS "own_base"
    FROM (
      SELECT
        *
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
            "t37"."raw",
            "t37"."category",
            MAX("t37"."n") AS "n",
            MAX("t37"."base") AS "base"
          FROM (
            SELECT
              "t36"."centre_id",
              "t36"."period",
              "t36"."n",
              "t36"."base",
              "t36"."source",
              "t36"."raw",
              "t36"."known_period",
              "t36"."code",
              COALESCE("t36"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t35"."centre_id",
                "t35"."period",
                "t35"."n",
                "t35"."base",
                "t35"."source",
                "t35"."raw",
                "t24"."known_period",
                "t24"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t27"."centre_id",
                    "t27"."period",
                    "t27"."n",
                    "t27"."base",
                    UNNEST("t27"."source") AS "source",
                    "t27"."source" AS "raw"
                  FROM "t25" AS "t27"
                ) AS "t30"
                WHERE
                  "t30"."source" IS NOT NULL AND "t30"."source" <> ''
              ) AS "t35"
              LEFT OUTER JOIN (
                SELECT
                  "t18"."period" AS "known_period",
                  "t18"."code"
                FROM "t17" AS "t18"
              ) AS "t24"
                ON "t35"."period" = "t24"."known_period" AND "t35"."source" = "t24"."code"
            ) AS "t36"
          ) AS "t37"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t38"
        GROUP BY
          1,
          2,
          3
      ) AS "t39"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t28"."centre_id",
          "t28"."period",
          "t28"."category",
          SUM("t28"."n") AS "n",
          SUM("t28"."base") AS "base"
        FROM (
          SELECT
            "t20"."centre_id",
            "t20"."period",
            "t20"."source",
            "t20"."n",
            "t20"."n" AS "base",
            'not_registered' AS "category"
          FROM "t19" AS "t20"
          WHERE
            COALESCE(ARRAY_TO_STRING("t20"."source", ''), '') = ''
        ) AS "t28"
        GROUP BY
          1,
          2,
          3
      ) AS "t31"
    ) AS "t40"
  ) AS "t42"
    ON "t10"."centre_id" = "t42"."their_centre_id"
    AND "t26"."period" = "t42"."their_period"
    AND "t26"."category" = "t42"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t29"."centre_id" AS "their_centre_id",
      "t29"."period" AS "their_period",
      "t29"."whole" AS "denominator"
    FROM (
      SELECT
        "t27"."centre_id",
        "t27"."period",
        SUM("t27"."base") AS "whole"
      FROM "t25" AS "t27"
      GROUP BY
        1,
        2
    ) AS "t29"
  ) AS "t33"
    ON "t10"."centre_id" = "t33"."their_centre_id"
    AND "t26"."period" = "t33"."their_period"
) AS "t43"

-- statement: members_by_centre
WITH "t10" AS (
  SELECT
    "t8"."inquiry_id",
    "t8"."centre_id",
    "t8"."received_on",
    "t8"."channel",
    "t8"."stay_id",
    "t8"."conclusions",
    "t8"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."inquiry_id",
      "t0"."centre_id",
      "t0"."received_on",
      "t0"."channel",
      "t0"."stay_id",
      "t0"."conclusions",
      "t0"."conclusions" AS "source"
    FROM "inquiries" AS "t0"
    WHERE
      "t0"."stay_id" IS NULL
  ) AS "t8"
  INNER JOIN "period_days" AS "t4"
    ON "t8"."received_on" = "t4"."day"
)
SELECT
  *
FROM (
  SELECT
    "t22"."centre_id",
    "t22"."period",
    "t22"."category",
    "t22"."inquiry_id" AS "id_0",
    "t22"."summand"
  FROM (
    SELECT
      "t21"."centre_id",
      "t21"."period",
      "t21"."inquiry_id",
      "t21"."raw",
      "t21"."category",
      MAX("t21"."summand") AS "summand"
    FROM (
      SELECT
        "t20"."centre_id",
        "t20"."period",
        "t20"."inquiry_id",
        "t20"."summand",
        "t20"."source",
        "t20"."raw",
        "t20"."known_period",
        "t20"."code",
        COALESCE("t20"."code", 'unknown') AS "category"
      FROM (
        SELECT
          "t19"."centre_id",
          "t19"."period",
          "t19"."inquiry_id",
          "t19"."summand",
          "t19"."source",
          "t19"."raw",
          "t15"."known_period",
          "t15"."code"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t13"."centre_id",
              "t13"."period",
              "t13"."inquiry_id",
              "t13"."summand",
              UNNEST("t13"."source") AS "source",
              "t13"."source" AS "raw"
            FROM (
              SELECT
                "t11"."inquiry_id",
                "t11"."centre_id",
                "t11"."received_on",
                "t11"."channel",
                "t11"."stay_id",
                "t11"."conclusions",
                "t11"."source",
                "t11"."period",
                CAST(NULL AS BIGINT) AS "summand"
              FROM "t10" AS "t11"
            ) AS "t13"
          ) AS "t17"
          WHERE
            "t17"."source" IS NOT NULL AND "t17"."source" <> ''
        ) AS "t19"
        LEFT OUTER JOIN (
          SELECT
            "t12"."period" AS "known_period",
            "t12"."code"
          FROM (
            SELECT
              "t5"."period",
              "t9"."code",
              "t9"."position"
            FROM (
              SELECT
                *
              FROM "codes" AS "t2"
              WHERE
                "t2"."codelist" = 'inquiry_conclusion'
            ) AS "t9"
            INNER JOIN "periods" AS "t5"
              ON (
                (
                  "t9"."valid_from" IS NULL
                ) OR (
                  "t9"."valid_from" <= "t5"."last_day"
                )
              )
              AND (
                (
                  "t9"."valid_to" IS NULL
                ) OR (
                  "t9"."valid_to" > "t5"."first_day"
                )
              )
          ) AS "t12"
        ) AS "t15"
          ON "t19"."period" = "t15"."known_period" AND "t19"."source" = "t15"."code"
      ) AS "t20"
    ) AS "t21"
    GROUP BY
      1,
      2,
      3,
      4,
      5
  ) AS "t22"
) AS "t23"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t11"."centre_id",
    "t11"."period",
    'not_registered' AS "category",
    "t11"."inquiry_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    COALESCE(ARRAY_TO_STRING("t11"."source", ''), '') = ''
) AS "t16"

-- statement: base_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  '' AS "category",
  "t5"."inquiry_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."inquiry_id",
    "t4"."centre_id",
    "t4"."received_on",
    "t4"."channel",
    "t4"."stay_id",
    "t4"."conclusions",
    "t4"."source",
    "t2"."period"
  FROM (
    SELECT
      "t0"."inquiry_id",
      "t0"."centre_id",
      "t0"."received_on",
      "t0"."channel",
      "t0"."stay_id",
      "t0"."conclusions",
      "t0"."conclusions" AS "source"
    FROM "inquiries" AS "t0"
    WHERE
      "t0"."stay_id" IS NULL
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."received_on" = "t2"."day"
) AS "t5"

