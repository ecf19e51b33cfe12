-- statement: counts
SELECT
  "t17"."period",
  "t17"."place",
  "t17"."position",
  "t17"."code",
  "t17"."category",
  "t17"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."place",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    COALESCE("t16"."numerator", 0) AS "numerator",
    COALESCE("t16"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'admitted' AS "code",
        'admitted' AS "category"
      FROM "periods" AS "t0"
    ) AS "t4"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        1 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'not_admitted' AS "code",
        'not_admitted' AS "category"
      FROM "periods" AS "t0"
    ) AS "t5"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t14"."period" AS "their_period",
      "t14"."category" AS "their_category",
      "t14"."n" AS "numerator",
      "t14"."base" AS "own_base"
    FROM (
      SELECT
        "t13"."period",
        "t13"."category",
        SUM("t13"."n") AS "n",
        SUM("t13"."base") AS "base"
      FROM (
        SELECT
          "t12"."period",
          "t12"."source",
          "t12"."n",
          "t12"."base",
          "t12"."source" AS "category"
        FROM (
          SELECT
            "t11"."period",
            "t11"."source",
            SUM("t11"."n") AS "n",
            SUM("t11"."base") AS "base"
          FROM (
            SELECT
              "t10"."received_on",
              "t10"."source",
              "t10"."n",
              "t10"."base",
              "t3"."period"
            FROM (
              SELECT
                "t8"."received_on",
                "t8"."source",
                SUM("t8"."n") AS "n",
                SUM("t8"."base") AS "base"
              FROM (
                SELECT
                  "t2"."inquiry_id",
                  "t2"."centre_id",
                  "t2"."received_on",
                  "t2"."channel",
                  "t2"."stay_id",
                  "t2"."conclusions",
                  CASE WHEN "t2"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "outcome",
                  CASE WHEN "t2"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "source",
                  1 AS "n",
                  1 AS "base"
                FROM "inquiries" AS "t2"
              ) AS "t8"
              GROUP BY
                1,
                2
            ) AS "t10"
            INNER JOIN "period_days" AS "t3"
              ON "t10"."received_on" = "t3"."day"
          ) AS "t11"
          GROUP BY
            1,
            2
        ) AS "t12"
      ) AS "t13"
      GROUP BY
        1,
        2
    ) AS "t14"
  ) AS "t16"
    ON "t7"."period" = "t16"."their_period" AND "t7"."category" = "t16"."their_category"
) AS "t17"

-- statement: members
SELECT
  "t5"."period",
  "t5"."source" AS "category",
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
    "t4"."outcome",
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
      CASE WHEN "t0"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "outcome",
      CASE WHEN "t0"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "source"
    FROM "inquiries" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."received_on" = "t2"."day"
) AS "t5"

-- statement: counts_by_centre
SELECT
  "t20"."centre_id",
  "t20"."period",
  "t20"."place",
  "t20"."position",
  "t20"."code",
  "t20"."category",
  "t20"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."place",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t9"."centre_id",
    COALESCE("t19"."numerator", 0) AS "numerator",
    COALESCE("t19"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'admitted' AS "code",
        'admitted' AS "category"
      FROM "periods" AS "t0"
    ) AS "t5"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        1 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        'not_admitted' AS "code",
        'not_admitted' AS "category"
      FROM "periods" AS "t0"
    ) AS "t6"
  ) AS "t10"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t17"."centre_id" AS "their_centre_id",
      "t17"."period" AS "their_period",
      "t17"."category" AS "their_category",
      "t17"."n" AS "numerator",
      "t17"."base" AS "own_base"
    FROM (
      SELECT
        "t16"."centre_id",
        "t16"."period",
        "t16"."category",
        SUM("t16"."n") AS "n",
        SUM("t16"."base") AS "base"
      FROM (
        SELECT
          "t15"."centre_id",
          "t15"."period",
          "t15"."source",
          "t15"."n",
          "t15"."base",
          "t15"."source" AS "category"
        FROM (
          SELECT
            "t14"."centre_id",
            "t14"."period",
            "t14"."source",
            SUM("t14"."n") AS "n",
            SUM("t14"."base") AS "base"
          FROM (
            SELECT
              "t13"."centre_id",
              "t13"."received_on",
              "t13"."source",
              "t13"."n",
              "t13"."base",
              "t4"."period"
            FROM (
              SELECT
                "t11"."centre_id",
                "t11"."received_on",
                "t11"."source",
                SUM("t11"."n") AS "n",
                SUM("t11"."base") AS "base"
              FROM (
                SELECT
                  "t3"."inquiry_id",
                  "t3"."centre_id",
                  "t3"."received_on",
                  "t3"."channel",
                  "t3"."stay_id",
                  "t3"."conclusions",
                  CASE WHEN "t3"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "outcome",
                  CASE WHEN "t3"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "source",
                  1 AS "n",
                  1 AS "base"
                FROM "inquiries" AS "t3"
              ) AS "t11"
              GROUP BY
                1,
                2,
                3
            ) AS "t13"
            INNER JOIN "period_days" AS "t4"
              ON "t13"."received_on" = "t4"."day"
          ) AS "t14"
          GROUP BY
            1,
            2,
            3
        ) AS "t15"
      ) AS "t16"
      GROUP BY
        1,
        2,
        3
    ) AS "t17"
  ) AS "t19"
    ON "t9"."centre_id" = "t19"."their_centre_id"
    AND "t10"."period" = "t19"."their_period"
    AND "t10"."category" = "t19"."their_category"
) AS "t20"

-- statement: members_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
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
    "t4"."outcome",
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
      CASE WHEN "t0"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "outcome",
      CASE WHEN "t0"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "source"
    FROM "inquiries" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."received_on" = "t2"."day"
) AS "t5"

