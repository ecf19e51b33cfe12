-- statement: counts
SELECT
  "t17"."period",
  "t17"."place",
  "t17"."position",
  "t17"."code",
  "t17"."category",
  COALESCE("t17"."numerator", 0) AS "numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t16"."period",
    "t16"."place",
    "t16"."position",
    "t16"."code",
    "t16"."category",
    "t16"."numerator",
    "t16"."own_base"
  FROM (
    SELECT
      "t6"."period",
      "t6"."place",
      "t6"."position",
      "t6"."code",
      "t6"."category",
      "t15"."their_period",
      "t15"."their_category",
      "t15"."numerator",
      "t15"."own_base"
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
        "t13"."period" AS "their_period",
        "t13"."category" AS "their_category",
        "t13"."n" AS "numerator",
        "t13"."base" AS "own_base"
      FROM (
        SELECT
          "t12"."period",
          "t12"."category",
          SUM("t12"."n") AS "n",
          SUM("t12"."base") AS "base"
        FROM (
          SELECT
            "t11"."period",
            "t11"."source",
            "t11"."n",
            "t11"."base",
            "t11"."source" AS "category"
          FROM (
            SELECT
              "t10"."period",
              "t10"."source",
              SUM("t10"."n") AS "n",
              SUM("t10"."base") AS "base"
            FROM (
              SELECT
                "t9"."contacted_on",
                "t9"."source",
                "t9"."n",
                "t9"."base",
                "t9"."period"
              FROM (
                SELECT
                  "t8"."contacted_on",
                  "t8"."source",
                  "t8"."n",
                  "t8"."base",
                  "t3"."period",
                  "t3"."day",
                  "t3"."last_day"
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
            ) AS "t10"
            GROUP BY
              1,
              2
          ) AS "t11"
        ) AS "t12"
        GROUP BY
          1,
          2
      ) AS "t13"
    ) AS "t15"
      ON "t6"."period" = "t15"."their_period" AND "t6"."category" = "t15"."their_category"
  ) AS "t16"
) AS "t17"

-- statement: members
SELECT
  "t6"."period",
  "t6"."source" AS "category",
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
        '' AS "source"
      FROM "contacts" AS "t0"
    ) AS "t4"
    INNER JOIN "period_days" AS "t2"
      ON "t4"."contacted_on" = "t2"."day"
  ) AS "t5"
) AS "t6"

-- statement: counts_by_centre
SELECT
  "t20"."centre_id",
  "t20"."period",
  "t20"."place",
  "t20"."position",
  "t20"."code",
  "t20"."category",
  COALESCE("t20"."numerator", 0) AS "numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t19"."period",
    "t19"."place",
    "t19"."position",
    "t19"."code",
    "t19"."category",
    "t19"."centre_id",
    "t19"."numerator",
    "t19"."own_base"
  FROM (
    SELECT
      "t8"."period",
      "t8"."place",
      "t8"."position",
      "t8"."code",
      "t8"."category",
      "t9"."centre_id",
      "t18"."their_centre_id",
      "t18"."their_period",
      "t18"."their_category",
      "t18"."numerator",
      "t18"."own_base"
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
        "t16"."centre_id" AS "their_centre_id",
        "t16"."period" AS "their_period",
        "t16"."category" AS "their_category",
        "t16"."n" AS "numerator",
        "t16"."base" AS "own_base"
      FROM (
        SELECT
          "t15"."centre_id",
          "t15"."period",
          "t15"."category",
          SUM("t15"."n") AS "n",
          SUM("t15"."base") AS "base"
        FROM (
          SELECT
            "t14"."centre_id",
            "t14"."period",
            "t14"."source",
            "t14"."n",
            "t14"."base",
            "t14"."source" AS "category"
          FROM (
            SELECT
              "t13"."centre_id",
              "t13"."period",
              "t13"."source",
              SUM("t13"."n") AS "n",
              SUM("t13"."base") AS "base"
            FROM (
              SELECT
                "t12"."centre_id",
                "t12"."contacted_on",
                "t12"."source",
                "t12"."n",
                "t12"."base",
                "t12"."period"
              FROM (
                SELECT
                  "t11"."centre_id",
                  "t11"."contacted_on",
                  "t11"."source",
                  "t11"."n",
                  "t11"."base",
                  "t4"."period",
                  "t4"."day",
                  "t4"."last_day"
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
            ) AS "t13"
            GROUP BY
              1,
              2,
              3
          ) AS "t14"
        ) AS "t15"
        GROUP BY
          1,
          2,
          3
      ) AS "t16"
    ) AS "t18"
      ON "t9"."centre_id" = "t18"."their_centre_id"
      AND "t8"."period" = "t18"."their_period"
      AND "t8"."category" = "t18"."their_category"
  ) AS "t19"
) AS "t20"

-- statement: members_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  "t6"."source" AS "category",
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
        '' AS "source"
      FROM "contacts" AS "t0"
    ) AS "t4"
    INNER JOIN "period_days" AS "t2"
      ON "t4"."contacted_on" = "t2"."day"
  ) AS "t5"
) AS "t6"

