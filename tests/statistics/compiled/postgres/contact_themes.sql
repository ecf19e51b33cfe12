-- statement: counts
WITH "t14" AS (
  SELECT
    "t4"."period",
    "t11"."code",
    "t11"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'contact_theme'
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
), "t23" AS (
  SELECT
    "t19"."period",
    "t19"."source",
    SUM("t19"."n") AS "n",
    SUM("t19"."base") AS "base"
  FROM (
    SELECT
      "t16"."contacted_on",
      "t16"."source",
      "t16"."n",
      "t16"."base",
      "t16"."period"
    FROM (
      SELECT
        "t13"."contacted_on",
        "t13"."source",
        "t13"."n",
        "t13"."base",
        "t5"."period",
        "t5"."day",
        "t5"."last_day"
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
  ) AS "t19"
  GROUP BY
    1,
    2
)
SELECT
  "t45"."period",
  "t45"."place",
  "t45"."position",
  "t45"."code",
  "t45"."category",
  "t45"."numerator",
  COALESCE("t45"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t44"."period",
    "t44"."place",
    "t44"."position",
    "t44"."code",
    "t44"."category",
    "t44"."numerator",
    "t44"."own_base",
    "t44"."denominator"
  FROM (
    SELECT
      "t43"."period",
      "t43"."place",
      "t43"."position",
      "t43"."code",
      "t43"."category",
      "t43"."numerator",
      "t43"."own_base",
      "t29"."their_period",
      "t29"."denominator"
    FROM (
      SELECT
        "t41"."period",
        "t41"."place",
        "t41"."position",
        "t41"."code",
        "t41"."category",
        COALESCE("t41"."numerator", 0) AS "numerator",
        COALESCE("t41"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t40"."period",
          "t40"."place",
          "t40"."position",
          "t40"."code",
          "t40"."category",
          "t40"."numerator",
          "t40"."own_base"
        FROM (
          SELECT
            "t22"."period",
            "t22"."place",
            "t22"."position",
            "t22"."code",
            "t22"."category",
            "t39"."their_period",
            "t39"."their_category",
            "t39"."numerator",
            "t39"."own_base"
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
                        "t31"."period",
                        "t31"."n",
                        "t31"."base",
                        "t31"."source",
                        "t31"."raw",
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
                          FROM "t23" AS "t24"
                        ) AS "t26"
                        WHERE
                          "t26"."source" IS NOT NULL AND "t26"."source" <> ''
                      ) AS "t31"
                      LEFT OUTER JOIN (
                        SELECT
                          "t15"."period" AS "known_period",
                          "t15"."code"
                        FROM "t14" AS "t15"
                      ) AS "t21"
                        ON "t31"."period" = "t21"."known_period" AND "t31"."source" = "t21"."code"
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
                  "t28"."period",
                  "t28"."category",
                  SUM("t28"."n") AS "n",
                  SUM("t28"."base") AS "base"
                FROM (
                  SELECT
                    "t24"."period",
                    "t24"."source",
                    "t24"."n",
                    "t24"."base",
                    'not_registered' AS "category"
                  FROM "t23" AS "t24"
                  WHERE
                    COALESCE(
                      ARRAY_TO_STRING(NULLIF(CAST("t24"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                      ''
                    ) = ''
                ) AS "t28"
                GROUP BY
                  1,
                  2
              ) AS "t32"
            ) AS "t37"
          ) AS "t39"
            ON "t22"."period" = "t39"."their_period"
            AND "t22"."category" = "t39"."their_category"
        ) AS "t40"
      ) AS "t41"
    ) AS "t43"
    LEFT OUTER JOIN (
      SELECT
        "t25"."period" AS "their_period",
        "t25"."whole" AS "denominator"
      FROM (
        SELECT
          "t24"."period",
          SUM("t24"."base") AS "whole"
        FROM "t23" AS "t24"
        GROUP BY
          1
      ) AS "t25"
    ) AS "t29"
      ON "t43"."period" = "t29"."their_period"
  ) AS "t44"
) AS "t45"

-- statement: members
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
              FROM (
                SELECT
                  "t10"."contact_id",
                  "t10"."centre_id",
                  "t10"."stay_id",
                  "t10"."contacted_on",
                  "t10"."actor",
                  "t10"."channel",
                  "t10"."direction",
                  "t10"."themes",
                  "t10"."source",
                  "t10"."period"
                FROM (
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
                    "t4"."period",
                    "t4"."day",
                    "t4"."last_day"
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
                ) AS "t10"
              ) AS "t11"
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
  FROM (
    SELECT
      "t10"."contact_id",
      "t10"."centre_id",
      "t10"."stay_id",
      "t10"."contacted_on",
      "t10"."actor",
      "t10"."channel",
      "t10"."direction",
      "t10"."themes",
      "t10"."source",
      "t10"."period"
    FROM (
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
        "t4"."period",
        "t4"."day",
        "t4"."last_day"
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
    ) AS "t10"
  ) AS "t11"
  WHERE
    COALESCE(
      ARRAY_TO_STRING(NULLIF(CAST("t11"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
      ''
    ) = ''
) AS "t16"

-- statement: base
SELECT
  "t6"."period",
  '' AS "category",
  "t6"."contact_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t5"."contact_id",
    "t5"."centre_id",
    "t5"."stay_id",
    "t5"."contacted_on",
    "t5"."actor",
    "t5"."channel",
    "t5"."direction",
    "t5"."themes",
    "t5"."source",
    "t5"."period"
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
      "t2"."period",
      "t2"."day",
      "t2"."last_day"
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
) AS "t6"

-- statement: counts_by_centre
WITH "t17" AS (
  SELECT
    "t5"."period",
    "t14"."code",
    "t14"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t3"
    WHERE
      "t3"."codelist" = 'contact_theme'
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
    "t20"."centre_id",
    "t20"."period",
    "t20"."source",
    SUM("t20"."n") AS "n",
    SUM("t20"."base") AS "base"
  FROM (
    SELECT
      "t19"."centre_id",
      "t19"."contacted_on",
      "t19"."source",
      "t19"."n",
      "t19"."base",
      "t19"."period"
    FROM (
      SELECT
        "t16"."centre_id",
        "t16"."contacted_on",
        "t16"."source",
        "t16"."n",
        "t16"."base",
        "t6"."period",
        "t6"."day",
        "t6"."last_day"
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
  ) AS "t20"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t48"."centre_id",
  "t48"."period",
  "t48"."place",
  "t48"."position",
  "t48"."code",
  "t48"."category",
  "t48"."numerator",
  COALESCE("t48"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t47"."period",
    "t47"."place",
    "t47"."position",
    "t47"."code",
    "t47"."category",
    "t47"."centre_id",
    "t47"."numerator",
    "t47"."own_base",
    "t47"."denominator"
  FROM (
    SELECT
      "t46"."period",
      "t46"."place",
      "t46"."position",
      "t46"."code",
      "t46"."category",
      "t46"."centre_id",
      "t46"."numerator",
      "t46"."own_base",
      "t32"."their_centre_id",
      "t32"."their_period",
      "t32"."denominator"
    FROM (
      SELECT
        "t44"."period",
        "t44"."place",
        "t44"."position",
        "t44"."code",
        "t44"."category",
        "t44"."centre_id",
        COALESCE("t44"."numerator", 0) AS "numerator",
        COALESCE("t44"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t43"."period",
          "t43"."place",
          "t43"."position",
          "t43"."code",
          "t43"."category",
          "t43"."centre_id",
          "t43"."numerator",
          "t43"."own_base"
        FROM (
          SELECT
            "t25"."period",
            "t25"."place",
            "t25"."position",
            "t25"."code",
            "t25"."category",
            "t11"."centre_id",
            "t42"."their_centre_id",
            "t42"."their_period",
            "t42"."their_category",
            "t42"."numerator",
            "t42"."own_base"
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
            ) AS "t12"
          ) AS "t25"
          CROSS JOIN (
            SELECT
              "t0"."centre_id"
            FROM "centres" AS "t0"
          ) AS "t11"
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
                        "t34"."centre_id",
                        "t34"."period",
                        "t34"."n",
                        "t34"."base",
                        "t34"."source",
                        "t34"."raw",
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
                          FROM "t26" AS "t27"
                        ) AS "t29"
                        WHERE
                          "t29"."source" IS NOT NULL AND "t29"."source" <> ''
                      ) AS "t34"
                      LEFT OUTER JOIN (
                        SELECT
                          "t18"."period" AS "known_period",
                          "t18"."code"
                        FROM "t17" AS "t18"
                      ) AS "t24"
                        ON "t34"."period" = "t24"."known_period" AND "t34"."source" = "t24"."code"
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
                  "t31"."centre_id",
                  "t31"."period",
                  "t31"."category",
                  SUM("t31"."n") AS "n",
                  SUM("t31"."base") AS "base"
                FROM (
                  SELECT
                    "t27"."centre_id",
                    "t27"."period",
                    "t27"."source",
                    "t27"."n",
                    "t27"."base",
                    'not_registered' AS "category"
                  FROM "t26" AS "t27"
                  WHERE
                    COALESCE(
                      ARRAY_TO_STRING(NULLIF(CAST("t27"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                      ''
                    ) = ''
                ) AS "t31"
                GROUP BY
                  1,
                  2,
                  3
              ) AS "t35"
            ) AS "t40"
          ) AS "t42"
            ON "t11"."centre_id" = "t42"."their_centre_id"
            AND "t25"."period" = "t42"."their_period"
            AND "t25"."category" = "t42"."their_category"
        ) AS "t43"
      ) AS "t44"
    ) AS "t46"
    LEFT OUTER JOIN (
      SELECT
        "t28"."centre_id" AS "their_centre_id",
        "t28"."period" AS "their_period",
        "t28"."whole" AS "denominator"
      FROM (
        SELECT
          "t27"."centre_id",
          "t27"."period",
          SUM("t27"."base") AS "whole"
        FROM "t26" AS "t27"
        GROUP BY
          1,
          2
      ) AS "t28"
    ) AS "t32"
      ON "t46"."centre_id" = "t32"."their_centre_id"
      AND "t46"."period" = "t32"."their_period"
  ) AS "t47"
) AS "t48"

-- statement: members_by_centre
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
              FROM (
                SELECT
                  "t10"."contact_id",
                  "t10"."centre_id",
                  "t10"."stay_id",
                  "t10"."contacted_on",
                  "t10"."actor",
                  "t10"."channel",
                  "t10"."direction",
                  "t10"."themes",
                  "t10"."source",
                  "t10"."period"
                FROM (
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
                    "t4"."period",
                    "t4"."day",
                    "t4"."last_day"
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
                ) AS "t10"
              ) AS "t11"
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
  FROM (
    SELECT
      "t10"."contact_id",
      "t10"."centre_id",
      "t10"."stay_id",
      "t10"."contacted_on",
      "t10"."actor",
      "t10"."channel",
      "t10"."direction",
      "t10"."themes",
      "t10"."source",
      "t10"."period"
    FROM (
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
        "t4"."period",
        "t4"."day",
        "t4"."last_day"
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
    ) AS "t10"
  ) AS "t11"
  WHERE
    COALESCE(
      ARRAY_TO_STRING(NULLIF(CAST("t11"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
      ''
    ) = ''
) AS "t16"

-- statement: base_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  '' AS "category",
  "t6"."contact_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t5"."contact_id",
    "t5"."centre_id",
    "t5"."stay_id",
    "t5"."contacted_on",
    "t5"."actor",
    "t5"."channel",
    "t5"."direction",
    "t5"."themes",
    "t5"."source",
    "t5"."period"
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
      "t2"."period",
      "t2"."day",
      "t2"."last_day"
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
) AS "t6"

