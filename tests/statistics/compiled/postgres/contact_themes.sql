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
      "t1"."codelist" = 'contact_theme'
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
), "t21" AS (
  SELECT
    "t16"."period",
    "t16"."source",
    SUM("t16"."n") AS "n",
    SUM("t16"."base") AS "base"
  FROM (
    SELECT
      "t13"."contacted_on",
      "t13"."source",
      "t13"."n",
      "t13"."base",
      "t5"."period"
    FROM (
      SELECT
        "t8"."contacted_on",
        "t8"."source",
        SUM("t8"."n") AS "n",
        SUM("t8"."base") AS "base"
      FROM (
        SELECT
          "t3"."contact_id",
          "t3"."centre_id",
          "t3"."stay_id",
          "t3"."contacted_on",
          "t3"."actor",
          "t3"."channel",
          "t3"."direction",
          "t3"."themes",
          "t3"."themes" AS "source",
          1 AS "n",
          1 AS "base"
        FROM "contacts" AS "t3"
      ) AS "t8"
      GROUP BY
        1,
        2
    ) AS "t13"
    INNER JOIN "period_days" AS "t5"
      ON "t13"."contacted_on" = "t5"."day"
  ) AS "t16"
  GROUP BY
    1,
    2
)
SELECT
  "t39"."period",
  "t39"."place",
  "t39"."position",
  "t39"."code",
  "t39"."category",
  "t39"."numerator",
  "t39"."denominator"
FROM (
  SELECT
    "t22"."period",
    "t22"."place",
    "t22"."position",
    "t22"."code",
    "t22"."category",
    COALESCE("t38"."numerator", 0) AS "numerator",
    COALESCE("t38"."own_base", 0) AS "own_base",
    COALESCE("t28"."denominator", 0) AS "denominator"
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
    ) AS "t9"
  ) AS "t22"
  LEFT OUTER JOIN (
    SELECT
      "t36"."period" AS "their_period",
      "t36"."category" AS "their_category",
      "t36"."n" AS "numerator",
      "t36"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t34"."period",
          "t34"."category",
          SUM("t34"."n") AS "n",
          SUM("t34"."base") AS "base"
        FROM (
          SELECT
            "t33"."period",
            "t33"."raw",
            "t33"."category",
            MAX("t33"."n") AS "n",
            MAX("t33"."base") AS "base"
          FROM (
            SELECT
              "t32"."period",
              "t32"."n",
              "t32"."base",
              "t32"."source",
              "t32"."raw",
              "t32"."known_period",
              "t32"."code",
              COALESCE("t32"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t30"."period",
                "t30"."n",
                "t30"."base",
                "t30"."source",
                "t30"."raw",
                "t20"."known_period",
                "t20"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t23"."period",
                    "t23"."n",
                    "t23"."base",
                    UNNEST("t23"."source") AS "source",
                    "t23"."source" AS "raw"
                  FROM "t21" AS "t23"
                ) AS "t25"
                WHERE
                  "t25"."source" IS NOT NULL AND "t25"."source" <> ''
              ) AS "t30"
              LEFT OUTER JOIN (
                SELECT
                  "t15"."period" AS "known_period",
                  "t15"."code"
                FROM "t14" AS "t15"
              ) AS "t20"
                ON "t30"."period" = "t20"."known_period" AND "t30"."source" = "t20"."code"
            ) AS "t32"
          ) AS "t33"
          GROUP BY
            1,
            2,
            3
        ) AS "t34"
        GROUP BY
          1,
          2
      ) AS "t35"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t27"."period",
          "t27"."category",
          SUM("t27"."n") AS "n",
          SUM("t27"."base") AS "base"
        FROM (
          SELECT
            "t23"."period",
            "t23"."source",
            "t23"."n",
            "t23"."base",
            'not_registered' AS "category"
          FROM "t21" AS "t23"
          WHERE
            COALESCE(
              ARRAY_TO_STRING(NULLIF(CAST("t23"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
              ''
            ) = ''
        ) AS "t27"
        GROUP BY
          1,
          2
      ) AS "t31"
    ) AS "t36"
  ) AS "t38"
    ON "t22"."period" = "t38"."their_period"
    AND "t22"."category" = "t38"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t24"."period" AS "their_period",
      "t24"."whole" AS "denominator"
    FROM (
      SELECT
        "t23"."period",
        SUM("t23"."base") AS "whole"
      FROM "t21" AS "t23"
      GROUP BY
        1
    ) AS "t24"
  ) AS "t28"
    ON "t22"."period" = "t28"."their_period"
) AS "t39"

-- statement: members
WITH "t10" AS (
  SELECT
    "t7"."contact_id",
    "t7"."centre_id",
    "t7"."stay_id",
    "t7"."contacted_on",
    "t7"."actor",
    "t7"."channel",
    "t7"."direction",
    "t7"."themes",
    "t7"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."contact_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."contacted_on",
      "t0"."actor",
      "t0"."channel",
      "t0"."direction",
      "t0"."themes",
      "t0"."themes" AS "source"
    FROM "contacts" AS "t0"
  ) AS "t7"
  INNER JOIN "period_days" AS "t4"
    ON "t7"."contacted_on" = "t4"."day"
)
SELECT
  *
FROM (
  SELECT
    "t22"."period",
    "t22"."category",
    "t22"."contact_id" AS "id_0",
    "t22"."summand"
  FROM (
    SELECT
      "t21"."period",
      "t21"."contact_id",
      "t21"."centre_id",
      "t21"."raw",
      "t21"."category",
      MAX("t21"."summand") AS "summand"
    FROM (
      SELECT
        "t20"."period",
        "t20"."contact_id",
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
          "t19"."contact_id",
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
              "t13"."contact_id",
              "t13"."centre_id",
              "t13"."summand",
              UNNEST("t13"."source") AS "source",
              "t13"."source" AS "raw"
            FROM (
              SELECT
                "t11"."contact_id",
                "t11"."centre_id",
                "t11"."stay_id",
                "t11"."contacted_on",
                "t11"."actor",
                "t11"."channel",
                "t11"."direction",
                "t11"."themes",
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
                "t2"."codelist" = 'contact_theme'
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
    "t11"."contact_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    COALESCE(
      ARRAY_TO_STRING(NULLIF(CAST("t11"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
      ''
    ) = ''
) AS "t16"

-- statement: base
SELECT
  "t5"."period",
  '' AS "category",
  "t5"."contact_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."contact_id",
    "t4"."centre_id",
    "t4"."stay_id",
    "t4"."contacted_on",
    "t4"."actor",
    "t4"."channel",
    "t4"."direction",
    "t4"."themes",
    "t4"."source",
    "t2"."period"
  FROM (
    SELECT
      "t0"."contact_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."contacted_on",
      "t0"."actor",
      "t0"."channel",
      "t0"."direction",
      "t0"."themes",
      "t0"."themes" AS "source"
    FROM "contacts" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."contacted_on" = "t2"."day"
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
      "t2"."codelist" = 'contact_theme'
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
), "t24" AS (
  SELECT
    "t19"."centre_id",
    "t19"."period",
    "t19"."source",
    SUM("t19"."n") AS "n",
    SUM("t19"."base") AS "base"
  FROM (
    SELECT
      "t16"."centre_id",
      "t16"."contacted_on",
      "t16"."source",
      "t16"."n",
      "t16"."base",
      "t6"."period"
    FROM (
      SELECT
        "t10"."centre_id",
        "t10"."contacted_on",
        "t10"."source",
        SUM("t10"."n") AS "n",
        SUM("t10"."base") AS "base"
      FROM (
        SELECT
          "t4"."contact_id",
          "t4"."centre_id",
          "t4"."stay_id",
          "t4"."contacted_on",
          "t4"."actor",
          "t4"."channel",
          "t4"."direction",
          "t4"."themes",
          "t4"."themes" AS "source",
          1 AS "n",
          1 AS "base"
        FROM "contacts" AS "t4"
      ) AS "t10"
      GROUP BY
        1,
        2,
        3
    ) AS "t16"
    INNER JOIN "period_days" AS "t6"
      ON "t16"."contacted_on" = "t6"."day"
  ) AS "t19"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t42"."centre_id",
  "t42"."period",
  "t42"."place",
  "t42"."position",
  "t42"."code",
  "t42"."category",
  "t42"."numerator",
  "t42"."denominator"
FROM (
  SELECT
    "t25"."period",
    "t25"."place",
    "t25"."position",
    "t25"."code",
    "t25"."category",
    "t11"."centre_id",
    COALESCE("t41"."numerator", 0) AS "numerator",
    COALESCE("t41"."own_base", 0) AS "own_base",
    COALESCE("t31"."denominator", 0) AS "denominator"
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
    ) AS "t12"
  ) AS "t25"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t11"
  LEFT OUTER JOIN (
    SELECT
      "t39"."centre_id" AS "their_centre_id",
      "t39"."period" AS "their_period",
      "t39"."category" AS "their_category",
      "t39"."n" AS "numerator",
      "t39"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t37"."centre_id",
          "t37"."period",
          "t37"."category",
          SUM("t37"."n") AS "n",
          SUM("t37"."base") AS "base"
        FROM (
          SELECT
            "t36"."centre_id",
            "t36"."period",
            "t36"."raw",
            "t36"."category",
            MAX("t36"."n") AS "n",
            MAX("t36"."base") AS "base"
          FROM (
            SELECT
              "t35"."centre_id",
              "t35"."period",
              "t35"."n",
              "t35"."base",
              "t35"."source",
              "t35"."raw",
              "t35"."known_period",
              "t35"."code",
              COALESCE("t35"."code", 'unknown') AS "category"
            FROM (
              SELECT
                "t33"."centre_id",
                "t33"."period",
                "t33"."n",
                "t33"."base",
                "t33"."source",
                "t33"."raw",
                "t23"."known_period",
                "t23"."code"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t26"."centre_id",
                    "t26"."period",
                    "t26"."n",
                    "t26"."base",
                    UNNEST("t26"."source") AS "source",
                    "t26"."source" AS "raw"
                  FROM "t24" AS "t26"
                ) AS "t28"
                WHERE
                  "t28"."source" IS NOT NULL AND "t28"."source" <> ''
              ) AS "t33"
              LEFT OUTER JOIN (
                SELECT
                  "t18"."period" AS "known_period",
                  "t18"."code"
                FROM "t17" AS "t18"
              ) AS "t23"
                ON "t33"."period" = "t23"."known_period" AND "t33"."source" = "t23"."code"
            ) AS "t35"
          ) AS "t36"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t37"
        GROUP BY
          1,
          2,
          3
      ) AS "t38"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t30"."centre_id",
          "t30"."period",
          "t30"."category",
          SUM("t30"."n") AS "n",
          SUM("t30"."base") AS "base"
        FROM (
          SELECT
            "t26"."centre_id",
            "t26"."period",
            "t26"."source",
            "t26"."n",
            "t26"."base",
            'not_registered' AS "category"
          FROM "t24" AS "t26"
          WHERE
            COALESCE(
              ARRAY_TO_STRING(NULLIF(CAST("t26"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
              ''
            ) = ''
        ) AS "t30"
        GROUP BY
          1,
          2,
          3
      ) AS "t34"
    ) AS "t39"
  ) AS "t41"
    ON "t11"."centre_id" = "t41"."their_centre_id"
    AND "t25"."period" = "t41"."their_period"
    AND "t25"."category" = "t41"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t27"."centre_id" AS "their_centre_id",
      "t27"."period" AS "their_period",
      "t27"."whole" AS "denominator"
    FROM (
      SELECT
        "t26"."centre_id",
        "t26"."period",
        SUM("t26"."base") AS "whole"
      FROM "t24" AS "t26"
      GROUP BY
        1,
        2
    ) AS "t27"
  ) AS "t31"
    ON "t11"."centre_id" = "t31"."their_centre_id"
    AND "t25"."period" = "t31"."their_period"
) AS "t42"

-- statement: members_by_centre
WITH "t10" AS (
  SELECT
    "t7"."contact_id",
    "t7"."centre_id",
    "t7"."stay_id",
    "t7"."contacted_on",
    "t7"."actor",
    "t7"."channel",
    "t7"."direction",
    "t7"."themes",
    "t7"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."contact_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."contacted_on",
      "t0"."actor",
      "t0"."channel",
      "t0"."direction",
      "t0"."themes",
      "t0"."themes" AS "source"
    FROM "contacts" AS "t0"
  ) AS "t7"
  INNER JOIN "period_days" AS "t4"
    ON "t7"."contacted_on" = "t4"."day"
)
SELECT
  *
FROM (
  SELECT
    "t22"."centre_id",
    "t22"."period",
    "t22"."category",
    "t22"."contact_id" AS "id_0",
    "t22"."summand"
  FROM (
    SELECT
      "t21"."centre_id",
      "t21"."period",
      "t21"."contact_id",
      "t21"."raw",
      "t21"."category",
      MAX("t21"."summand") AS "summand"
    FROM (
      SELECT
        "t20"."centre_id",
        "t20"."period",
        "t20"."contact_id",
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
          "t19"."contact_id",
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
              "t13"."contact_id",
              "t13"."summand",
              UNNEST("t13"."source") AS "source",
              "t13"."source" AS "raw"
            FROM (
              SELECT
                "t11"."contact_id",
                "t11"."centre_id",
                "t11"."stay_id",
                "t11"."contacted_on",
                "t11"."actor",
                "t11"."channel",
                "t11"."direction",
                "t11"."themes",
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
                "t2"."codelist" = 'contact_theme'
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
    "t11"."contact_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    COALESCE(
      ARRAY_TO_STRING(NULLIF(CAST("t11"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
      ''
    ) = ''
) AS "t16"

-- statement: base_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  '' AS "category",
  "t5"."contact_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."contact_id",
    "t4"."centre_id",
    "t4"."stay_id",
    "t4"."contacted_on",
    "t4"."actor",
    "t4"."channel",
    "t4"."direction",
    "t4"."themes",
    "t4"."source",
    "t2"."period"
  FROM (
    SELECT
      "t0"."contact_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."contacted_on",
      "t0"."actor",
      "t0"."channel",
      "t0"."direction",
      "t0"."themes",
      "t0"."themes" AS "source"
    FROM "contacts" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."contacted_on" = "t2"."day"
) AS "t5"

