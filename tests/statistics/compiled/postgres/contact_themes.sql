-- statement: counts
WITH "t15" AS (
  SELECT
    "t14"."period",
    "t14"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t9"."contact_id",
      "t9"."centre_id",
      "t9"."stay_id",
      "t9"."contacted_on",
      "t9"."actor",
      "t9"."channel",
      "t9"."direction",
      "t9"."themes",
      "t9"."source",
      "t4"."period"
    FROM (
      SELECT
        "t2"."contact_id",
        "t2"."centre_id",
        "t2"."stay_id",
        "t2"."contacted_on",
        "t2"."actor",
        "t2"."channel",
        "t2"."direction",
        "t2"."themes",
        "t2"."themes" AS "source"
      FROM "contacts" AS "t2"
    ) AS "t9"
    INNER JOIN "period_days" AS "t4"
      ON "t9"."contacted_on" = "t4"."day"
  ) AS "t14"
  GROUP BY
    1,
    2
)
SELECT
  *
FROM (
  SELECT
    "t13"."period",
    "t13"."position",
    "t13"."code",
    "t13"."category",
    COALESCE("t30"."numerator", 0) AS "numerator",
    COALESCE("t21"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'contact_theme'
    ) AS "t6"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t8"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t8"."category" AS "code",
        "t8"."category"
      FROM (
        SELECT
          "t1"."period",
          UNNEST(ARRAY['unknown', 'not_registered']) AS "category"
        FROM "periods" AS "t1"
      ) AS "t8"
    ) AS "t11"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t28"."period" AS "their_period",
      "t28"."category" AS "their_category",
      "t28"."n" AS "numerator"
    FROM (
      SELECT
        "t27"."period",
        "t27"."category",
        SUM("t27"."n") AS "n"
      FROM (
        SELECT
          "t26"."period",
          "t26"."raw",
          "t26"."category",
          MAX("t26"."n") AS "n",
          MAX("t26"."base") AS "base"
        FROM (
          SELECT
            "t25"."period",
            "t25"."n",
            "t25"."base",
            "t25"."raw",
            "t25"."nothing",
            "t25"."source",
            "t25"."known_period",
            "t25"."code",
            CASE
              WHEN (
                "t25"."source" IS NULL
              ) OR (
                "t25"."source" = ''
              )
              THEN 'not_registered'
              WHEN "t25"."code" IS NULL
              THEN 'unknown'
              ELSE "t25"."code"
            END AS "category"
          FROM (
            SELECT
              "t24"."period",
              "t24"."n",
              "t24"."base",
              "t24"."raw",
              "t24"."nothing",
              "t24"."source",
              "t10"."known_period",
              "t10"."code"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t19"."period",
                  "t19"."n",
                  "t19"."base",
                  "t19"."raw",
                  "t19"."nothing",
                  UNNEST("t19"."items") AS "source"
                FROM (
                  SELECT
                    "t16"."period",
                    "t16"."n",
                    "t16"."n" AS "base",
                    "t16"."source" AS "raw",
                    COALESCE(
                      ARRAY_TO_STRING(NULLIF(CAST("t16"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                      ''
                    ) = '' AS "nothing",
                    CASE
                      WHEN COALESCE(
                        ARRAY_TO_STRING(NULLIF(CAST("t16"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                        ''
                      ) = ''
                      THEN ARRAY['']
                      ELSE "t16"."source"
                    END AS "items"
                  FROM "t15" AS "t16"
                ) AS "t19"
              ) AS "t22"
              WHERE
                "t22"."nothing" OR (
                  "t22"."source" <> ''
                )
            ) AS "t24"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes" AS "t0"
              WHERE
                "t0"."codelist" = 'contact_theme'
            ) AS "t10"
              ON "t24"."period" = "t10"."known_period" AND "t24"."source" = "t10"."code"
          ) AS "t25"
        ) AS "t26"
        GROUP BY
          1,
          2,
          3
      ) AS "t27"
      GROUP BY
        1,
        2
    ) AS "t28"
  ) AS "t30"
    ON "t13"."period" = "t30"."their_period"
    AND "t13"."category" = "t30"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t18"."period" AS "their_period",
      "t18"."whole" AS "denominator"
    FROM (
      SELECT
        "t17"."period",
        SUM("t17"."base") AS "whole"
      FROM (
        SELECT
          "t16"."period",
          "t16"."source",
          "t16"."n",
          "t16"."n" AS "base"
        FROM "t15" AS "t16"
      ) AS "t17"
      GROUP BY
        1
    ) AS "t18"
  ) AS "t21"
    ON "t13"."period" = "t21"."their_period"
) AS "t31"

-- statement: members
SELECT
  "t15"."period",
  "t15"."category",
  "t15"."contact_id" AS "id_0",
  "t15"."summand"
FROM (
  SELECT
    "t14"."period",
    "t14"."contact_id",
    "t14"."centre_id",
    "t14"."raw",
    "t14"."category",
    MAX("t14"."summand") AS "summand"
  FROM (
    SELECT
      "t13"."period",
      "t13"."contact_id",
      "t13"."centre_id",
      "t13"."summand",
      "t13"."raw",
      "t13"."nothing",
      "t13"."source",
      "t13"."known_period",
      "t13"."code",
      CASE
        WHEN (
          "t13"."source" IS NULL
        ) OR (
          "t13"."source" = ''
        )
        THEN 'not_registered'
        WHEN "t13"."code" IS NULL
        THEN 'unknown'
        ELSE "t13"."code"
      END AS "category"
    FROM (
      SELECT
        "t12"."period",
        "t12"."contact_id",
        "t12"."centre_id",
        "t12"."summand",
        "t12"."raw",
        "t12"."nothing",
        "t12"."source",
        "t7"."known_period",
        "t7"."code"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t9"."period",
            "t9"."contact_id",
            "t9"."centre_id",
            "t9"."summand",
            "t9"."raw",
            "t9"."nothing",
            UNNEST("t9"."items") AS "source"
          FROM (
            SELECT
              "t8"."period",
              "t8"."contact_id",
              "t8"."centre_id",
              CAST(NULL AS BIGINT) AS "summand",
              "t8"."source" AS "raw",
              COALESCE(
                ARRAY_TO_STRING(NULLIF(CAST("t8"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                ''
              ) = '' AS "nothing",
              CASE
                WHEN COALESCE(
                  ARRAY_TO_STRING(NULLIF(CAST("t8"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                  ''
                ) = ''
                THEN ARRAY['']
                ELSE "t8"."source"
              END AS "items"
            FROM (
              SELECT
                "t6"."contact_id",
                "t6"."centre_id",
                "t6"."stay_id",
                "t6"."contacted_on",
                "t6"."actor",
                "t6"."channel",
                "t6"."direction",
                "t6"."themes",
                "t6"."source",
                "t3"."period"
              FROM (
                SELECT
                  "t1"."contact_id",
                  "t1"."centre_id",
                  "t1"."stay_id",
                  "t1"."contacted_on",
                  "t1"."actor",
                  "t1"."channel",
                  "t1"."direction",
                  "t1"."themes",
                  "t1"."themes" AS "source"
                FROM "contacts" AS "t1"
              ) AS "t6"
              INNER JOIN "period_days" AS "t3"
                ON "t6"."contacted_on" = "t3"."day"
            ) AS "t8"
          ) AS "t9"
        ) AS "t10"
        WHERE
          "t10"."nothing" OR (
            "t10"."source" <> ''
          )
      ) AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t0"."period" AS "known_period",
          "t0"."code"
        FROM "known_codes" AS "t0"
        WHERE
          "t0"."codelist" = 'contact_theme'
      ) AS "t7"
        ON "t12"."period" = "t7"."known_period" AND "t12"."source" = "t7"."code"
    ) AS "t13"
  ) AS "t14"
  GROUP BY
    1,
    2,
    3,
    4,
    5
) AS "t15"

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
WITH "t18" AS (
  SELECT
    "t17"."centre_id",
    "t17"."period",
    "t17"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t12"."contact_id",
      "t12"."centre_id",
      "t12"."stay_id",
      "t12"."contacted_on",
      "t12"."actor",
      "t12"."channel",
      "t12"."direction",
      "t12"."themes",
      "t12"."source",
      "t5"."period"
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
        "t3"."themes" AS "source"
      FROM "contacts" AS "t3"
    ) AS "t12"
    INNER JOIN "period_days" AS "t5"
      ON "t12"."contacted_on" = "t5"."day"
  ) AS "t17"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t34"."centre_id",
  "t34"."period",
  "t34"."position",
  "t34"."code",
  "t34"."category",
  "t34"."numerator",
  "t34"."denominator"
FROM (
  SELECT
    "t16"."period",
    "t16"."position",
    "t16"."code",
    "t16"."category",
    "t10"."centre_id",
    COALESCE("t33"."numerator", 0) AS "numerator",
    COALESCE("t24"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'contact_theme'
    ) AS "t8"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t11"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t11"."category" AS "code",
        "t11"."category"
      FROM (
        SELECT
          "t2"."period",
          UNNEST(ARRAY['unknown', 'not_registered']) AS "category"
        FROM "periods" AS "t2"
      ) AS "t11"
    ) AS "t14"
  ) AS "t16"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t31"."centre_id" AS "their_centre_id",
      "t31"."period" AS "their_period",
      "t31"."category" AS "their_category",
      "t31"."n" AS "numerator"
    FROM (
      SELECT
        "t30"."centre_id",
        "t30"."period",
        "t30"."category",
        SUM("t30"."n") AS "n"
      FROM (
        SELECT
          "t29"."centre_id",
          "t29"."period",
          "t29"."raw",
          "t29"."category",
          MAX("t29"."n") AS "n",
          MAX("t29"."base") AS "base"
        FROM (
          SELECT
            "t28"."centre_id",
            "t28"."period",
            "t28"."n",
            "t28"."base",
            "t28"."raw",
            "t28"."nothing",
            "t28"."source",
            "t28"."known_period",
            "t28"."code",
            CASE
              WHEN (
                "t28"."source" IS NULL
              ) OR (
                "t28"."source" = ''
              )
              THEN 'not_registered'
              WHEN "t28"."code" IS NULL
              THEN 'unknown'
              ELSE "t28"."code"
            END AS "category"
          FROM (
            SELECT
              "t27"."centre_id",
              "t27"."period",
              "t27"."n",
              "t27"."base",
              "t27"."raw",
              "t27"."nothing",
              "t27"."source",
              "t13"."known_period",
              "t13"."code"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t22"."centre_id",
                  "t22"."period",
                  "t22"."n",
                  "t22"."base",
                  "t22"."raw",
                  "t22"."nothing",
                  UNNEST("t22"."items") AS "source"
                FROM (
                  SELECT
                    "t19"."centre_id",
                    "t19"."period",
                    "t19"."n",
                    "t19"."n" AS "base",
                    "t19"."source" AS "raw",
                    COALESCE(
                      ARRAY_TO_STRING(NULLIF(CAST("t19"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                      ''
                    ) = '' AS "nothing",
                    CASE
                      WHEN COALESCE(
                        ARRAY_TO_STRING(NULLIF(CAST("t19"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                        ''
                      ) = ''
                      THEN ARRAY['']
                      ELSE "t19"."source"
                    END AS "items"
                  FROM "t18" AS "t19"
                ) AS "t22"
              ) AS "t25"
              WHERE
                "t25"."nothing" OR (
                  "t25"."source" <> ''
                )
            ) AS "t27"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes_by_centre" AS "t0"
              WHERE
                "t0"."codelist" = 'contact_theme'
            ) AS "t13"
              ON "t27"."period" = "t13"."known_period" AND "t27"."source" = "t13"."code"
          ) AS "t28"
        ) AS "t29"
        GROUP BY
          1,
          2,
          3,
          4
      ) AS "t30"
      GROUP BY
        1,
        2,
        3
    ) AS "t31"
  ) AS "t33"
    ON "t10"."centre_id" = "t33"."their_centre_id"
    AND "t16"."period" = "t33"."their_period"
    AND "t16"."category" = "t33"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t21"."centre_id" AS "their_centre_id",
      "t21"."period" AS "their_period",
      "t21"."whole" AS "denominator"
    FROM (
      SELECT
        "t20"."centre_id",
        "t20"."period",
        SUM("t20"."base") AS "whole"
      FROM (
        SELECT
          "t19"."centre_id",
          "t19"."period",
          "t19"."source",
          "t19"."n",
          "t19"."n" AS "base"
        FROM "t18" AS "t19"
      ) AS "t20"
      GROUP BY
        1,
        2
    ) AS "t21"
  ) AS "t24"
    ON "t10"."centre_id" = "t24"."their_centre_id"
    AND "t16"."period" = "t24"."their_period"
) AS "t34"

-- statement: members_by_centre
SELECT
  "t15"."centre_id",
  "t15"."period",
  "t15"."category",
  "t15"."contact_id" AS "id_0",
  "t15"."summand"
FROM (
  SELECT
    "t14"."centre_id",
    "t14"."period",
    "t14"."contact_id",
    "t14"."raw",
    "t14"."category",
    MAX("t14"."summand") AS "summand"
  FROM (
    SELECT
      "t13"."centre_id",
      "t13"."period",
      "t13"."contact_id",
      "t13"."summand",
      "t13"."raw",
      "t13"."nothing",
      "t13"."source",
      "t13"."known_period",
      "t13"."code",
      CASE
        WHEN (
          "t13"."source" IS NULL
        ) OR (
          "t13"."source" = ''
        )
        THEN 'not_registered'
        WHEN "t13"."code" IS NULL
        THEN 'unknown'
        ELSE "t13"."code"
      END AS "category"
    FROM (
      SELECT
        "t12"."centre_id",
        "t12"."period",
        "t12"."contact_id",
        "t12"."summand",
        "t12"."raw",
        "t12"."nothing",
        "t12"."source",
        "t7"."known_period",
        "t7"."code"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t9"."centre_id",
            "t9"."period",
            "t9"."contact_id",
            "t9"."summand",
            "t9"."raw",
            "t9"."nothing",
            UNNEST("t9"."items") AS "source"
          FROM (
            SELECT
              "t8"."centre_id",
              "t8"."period",
              "t8"."contact_id",
              CAST(NULL AS BIGINT) AS "summand",
              "t8"."source" AS "raw",
              COALESCE(
                ARRAY_TO_STRING(NULLIF(CAST("t8"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                ''
              ) = '' AS "nothing",
              CASE
                WHEN COALESCE(
                  ARRAY_TO_STRING(NULLIF(CAST("t8"."source" AS VARCHAR[]), CAST(ARRAY[] AS VARCHAR[])), ''),
                  ''
                ) = ''
                THEN ARRAY['']
                ELSE "t8"."source"
              END AS "items"
            FROM (
              SELECT
                "t6"."contact_id",
                "t6"."centre_id",
                "t6"."stay_id",
                "t6"."contacted_on",
                "t6"."actor",
                "t6"."channel",
                "t6"."direction",
                "t6"."themes",
                "t6"."source",
                "t3"."period"
              FROM (
                SELECT
                  "t1"."contact_id",
                  "t1"."centre_id",
                  "t1"."stay_id",
                  "t1"."contacted_on",
                  "t1"."actor",
                  "t1"."channel",
                  "t1"."direction",
                  "t1"."themes",
                  "t1"."themes" AS "source"
                FROM "contacts" AS "t1"
              ) AS "t6"
              INNER JOIN "period_days" AS "t3"
                ON "t6"."contacted_on" = "t3"."day"
            ) AS "t8"
          ) AS "t9"
        ) AS "t10"
        WHERE
          "t10"."nothing" OR (
            "t10"."source" <> ''
          )
      ) AS "t12"
      LEFT OUTER JOIN (
        SELECT
          "t0"."period" AS "known_period",
          "t0"."code"
        FROM "known_codes_by_centre" AS "t0"
        WHERE
          "t0"."codelist" = 'contact_theme'
      ) AS "t7"
        ON "t12"."period" = "t7"."known_period" AND "t12"."source" = "t7"."code"
    ) AS "t13"
  ) AS "t14"
  GROUP BY
    1,
    2,
    3,
    4,
    5
) AS "t15"

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

