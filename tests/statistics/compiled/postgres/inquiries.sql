-- statement: counts
SELECT
  "t16"."period",
  "t16"."place",
  "t16"."position",
  "t16"."code",
  "t16"."category",
  "t16"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."place",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    COALESCE("t15"."numerator", 0) AS "numerator",
    COALESCE("t15"."own_base", 0) AS "own_base"
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
          "t11"."n" AS "base",
          "t11"."source" AS "category"
        FROM (
          SELECT
            "t10"."period",
            "t10"."source",
            COUNT(*) AS "n"
          FROM (
            SELECT
              "t9"."inquiry_id",
              "t9"."centre_id",
              "t9"."received_on",
              "t9"."channel",
              "t9"."stay_id",
              "t9"."conclusions",
              "t9"."outcome",
              "t9"."source",
              "t3"."period"
            FROM (
              SELECT
                "t1"."inquiry_id",
                "t1"."centre_id",
                "t1"."received_on",
                "t1"."channel",
                "t1"."stay_id",
                "t1"."conclusions",
                CASE WHEN "t1"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "outcome",
                CASE WHEN "t1"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "source"
              FROM "inquiries" AS "t1"
            ) AS "t9"
            INNER JOIN "period_days" AS "t3"
              ON "t9"."received_on" = "t3"."day"
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
    ON "t7"."period" = "t15"."their_period" AND "t7"."category" = "t15"."their_category"
) AS "t16"

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
  "t19"."centre_id",
  "t19"."period",
  "t19"."place",
  "t19"."position",
  "t19"."code",
  "t19"."category",
  "t19"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."place",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t9"."centre_id",
    COALESCE("t18"."numerator", 0) AS "numerator",
    COALESCE("t18"."own_base", 0) AS "own_base"
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
          "t14"."n" AS "base",
          "t14"."source" AS "category"
        FROM (
          SELECT
            "t13"."centre_id",
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
              "t12"."outcome",
              "t12"."source",
              "t4"."period"
            FROM (
              SELECT
                "t2"."inquiry_id",
                "t2"."centre_id",
                "t2"."received_on",
                "t2"."channel",
                "t2"."stay_id",
                "t2"."conclusions",
                CASE WHEN "t2"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "outcome",
                CASE WHEN "t2"."stay_id" IS NULL THEN 'not_admitted' ELSE 'admitted' END AS "source"
              FROM "inquiries" AS "t2"
            ) AS "t12"
            INNER JOIN "period_days" AS "t4"
              ON "t12"."received_on" = "t4"."day"
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
    AND "t10"."period" = "t18"."their_period"
    AND "t10"."category" = "t18"."their_category"
) AS "t19"

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

