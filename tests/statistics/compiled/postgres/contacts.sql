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
    "t6"."period",
    "t6"."place",
    "t6"."position",
    "t6"."code",
    "t6"."category",
    COALESCE("t14"."numerator", 0) AS "numerator",
    COALESCE("t14"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t6"
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
          "t10"."base",
          "t10"."source" AS "category"
        FROM (
          SELECT
            "t9"."period",
            "t9"."source",
            SUM("t9"."n") AS "n",
            SUM("t9"."base") AS "base"
          FROM (
            SELECT
              "t8"."contacted_on",
              "t8"."source",
              "t8"."n",
              "t8"."base",
              "t3"."period"
            FROM (
              SELECT
                "t5"."contacted_on",
                "t5"."source",
                SUM("t5"."n") AS "n",
                SUM("t5"."base") AS "base"
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
                  '' AS "source",
                  1 AS "n",
                  1 AS "base"
                FROM "contacts" AS "t2"
              ) AS "t5"
              GROUP BY
                1,
                2
            ) AS "t8"
            INNER JOIN "period_days" AS "t3"
              ON "t8"."contacted_on" = "t3"."day"
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
    ON "t6"."period" = "t14"."their_period" AND "t6"."category" = "t14"."their_category"
) AS "t15"

-- statement: members
SELECT
  "t5"."period",
  "t5"."source" AS "category",
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
      '' AS "source"
    FROM "contacts" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."contacted_on" = "t2"."day"
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
    "t8"."period",
    "t8"."place",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    "t9"."centre_id",
    COALESCE("t17"."numerator", 0) AS "numerator",
    COALESCE("t17"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t8"
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
          "t13"."base",
          "t13"."source" AS "category"
        FROM (
          SELECT
            "t12"."centre_id",
            "t12"."period",
            "t12"."source",
            SUM("t12"."n") AS "n",
            SUM("t12"."base") AS "base"
          FROM (
            SELECT
              "t11"."centre_id",
              "t11"."contacted_on",
              "t11"."source",
              "t11"."n",
              "t11"."base",
              "t4"."period"
            FROM (
              SELECT
                "t7"."centre_id",
                "t7"."contacted_on",
                "t7"."source",
                SUM("t7"."n") AS "n",
                SUM("t7"."base") AS "base"
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
                  '' AS "source",
                  1 AS "n",
                  1 AS "base"
                FROM "contacts" AS "t3"
              ) AS "t7"
              GROUP BY
                1,
                2,
                3
            ) AS "t11"
            INNER JOIN "period_days" AS "t4"
              ON "t11"."contacted_on" = "t4"."day"
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
    AND "t8"."period" = "t17"."their_period"
    AND "t8"."category" = "t17"."their_category"
) AS "t18"

-- statement: members_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
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
      '' AS "source"
    FROM "contacts" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."contacted_on" = "t2"."day"
) AS "t5"

