-- statement: counts
SELECT
  "t14"."period",
  "t14"."place",
  "t14"."position",
  "t14"."code",
  "t14"."category",
  "t14"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t6"."period",
    "t6"."place",
    "t6"."position",
    "t6"."code",
    "t6"."category",
    COALESCE("t13"."numerator", 0) AS "numerator",
    COALESCE("t13"."own_base", 0) AS "own_base"
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
      "t11"."period" AS "their_period",
      "t11"."category" AS "their_category",
      "t11"."n" AS "numerator",
      "t11"."base" AS "own_base"
    FROM (
      SELECT
        "t10"."period",
        "t10"."category",
        SUM("t10"."n") AS "n",
        SUM("t10"."base") AS "base"
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
            COUNT(*) AS "n"
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
                '' AS "source"
              FROM "contacts" AS "t1"
            ) AS "t7"
            INNER JOIN "period_days" AS "t3"
              ON "t7"."contacted_on" = "t3"."day"
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
    ON "t6"."period" = "t13"."their_period" AND "t6"."category" = "t13"."their_category"
) AS "t14"

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
  "t17"."centre_id",
  "t17"."period",
  "t17"."place",
  "t17"."position",
  "t17"."code",
  "t17"."category",
  "t17"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."place",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    "t9"."centre_id",
    COALESCE("t16"."numerator", 0) AS "numerator",
    COALESCE("t16"."own_base", 0) AS "own_base"
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
      "t14"."centre_id" AS "their_centre_id",
      "t14"."period" AS "their_period",
      "t14"."category" AS "their_category",
      "t14"."n" AS "numerator",
      "t14"."base" AS "own_base"
    FROM (
      SELECT
        "t13"."centre_id",
        "t13"."period",
        "t13"."category",
        SUM("t13"."n") AS "n",
        SUM("t13"."base") AS "base"
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
            COUNT(*) AS "n"
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
                '' AS "source"
              FROM "contacts" AS "t2"
            ) AS "t10"
            INNER JOIN "period_days" AS "t4"
              ON "t10"."contacted_on" = "t4"."day"
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
    ON "t9"."centre_id" = "t16"."their_centre_id"
    AND "t8"."period" = "t16"."their_period"
    AND "t8"."category" = "t16"."their_category"
) AS "t17"

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

