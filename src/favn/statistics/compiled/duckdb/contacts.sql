-- statement: counts
SELECT
  "t15"."period",
  "t15"."position",
  "t15"."code",
  "t15"."category",
  "t15"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    COALESCE("t14"."numerator", 0) AS "numerator"
  FROM (
    SELECT
      "t5"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t5"."category" AS "code",
      "t5"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(CAST([''] AS TEXT[])) AS "category"
      FROM "periods" AS "t0"
    ) AS "t5"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t12"."period" AS "their_period",
      "t12"."category" AS "their_category",
      "t12"."n" AS "numerator"
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
        FROM (
          SELECT
            "t9"."period",
            "t9"."source",
            COUNT(*) AS "n"
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
                '' AS "source"
              FROM "contacts" AS "t1"
            ) AS "t6"
            INNER JOIN "period_days" AS "t3"
              ON "t6"."contacted_on" = "t3"."day"
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
    ON "t8"."period" = "t14"."their_period" AND "t8"."category" = "t14"."their_category"
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
  "t18"."position",
  "t18"."code",
  "t18"."category",
  "t18"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t11"."period",
    "t11"."position",
    "t11"."code",
    "t11"."category",
    "t7"."centre_id",
    COALESCE("t17"."numerator", 0) AS "numerator"
  FROM (
    SELECT
      "t8"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t8"."category" AS "code",
      "t8"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(CAST([''] AS TEXT[])) AS "category"
      FROM "periods" AS "t0"
    ) AS "t8"
  ) AS "t11"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t15"."centre_id" AS "their_centre_id",
      "t15"."period" AS "their_period",
      "t15"."category" AS "their_category",
      "t15"."n" AS "numerator"
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
        FROM (
          SELECT
            "t12"."centre_id",
            "t12"."period",
            "t12"."source",
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
                '' AS "source"
              FROM "contacts" AS "t2"
            ) AS "t9"
            INNER JOIN "period_days" AS "t4"
              ON "t9"."contacted_on" = "t4"."day"
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
    ON "t7"."centre_id" = "t17"."their_centre_id"
    AND "t11"."period" = "t17"."their_period"
    AND "t11"."category" = "t17"."their_category"
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

