-- statement: counts
SELECT
  "t19"."period",
  "t19"."place",
  "t19"."position",
  "t19"."code",
  "t19"."category",
  COALESCE("t19"."numerator", 0) AS "numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t18"."period",
    "t18"."place",
    "t18"."position",
    "t18"."code",
    "t18"."category",
    "t18"."numerator",
    "t18"."own_base"
  FROM (
    SELECT
      "t7"."period",
      "t7"."place",
      "t7"."position",
      "t7"."code",
      "t7"."category",
      "t17"."their_period",
      "t17"."their_category",
      "t17"."numerator",
      "t17"."own_base"
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
        "t15"."period" AS "their_period",
        "t15"."category" AS "their_category",
        "t15"."n" AS "numerator",
        "t15"."base" AS "own_base"
      FROM (
        SELECT
          "t14"."period",
          "t14"."category",
          SUM("t14"."n") AS "n",
          SUM("t14"."base") AS "base"
        FROM (
          SELECT
            "t13"."period",
            "t13"."source",
            "t13"."n",
            "t13"."base",
            "t13"."source" AS "category"
          FROM (
            SELECT
              "t12"."period",
              "t12"."source",
              SUM("t12"."n") AS "n",
              SUM("t12"."base") AS "base"
            FROM (
              SELECT
                "t11"."received_on",
                "t11"."source",
                "t11"."n",
                "t11"."base",
                "t11"."period"
              FROM (
                SELECT
                  "t10"."received_on",
                  "t10"."source",
                  "t10"."n",
                  "t10"."base",
                  "t3"."period",
                  "t3"."day",
                  "t3"."last_day"
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
            ) AS "t12"
            GROUP BY
              1,
              2
          ) AS "t13"
        ) AS "t14"
        GROUP BY
          1,
          2
      ) AS "t15"
    ) AS "t17"
      ON "t7"."period" = "t17"."their_period" AND "t7"."category" = "t17"."their_category"
  ) AS "t18"
) AS "t19"

-- statement: members
SELECT
  "t6"."period",
  "t6"."source" AS "category",
  "t6"."inquiry_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t5"."inquiry_id",
    "t5"."centre_id",
    "t5"."received_on",
    "t5"."channel",
    "t5"."stay_id",
    "t5"."conclusions",
    "t5"."outcome",
    "t5"."source",
    "t5"."period"
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
      "t2"."period",
      "t2"."day",
      "t2"."last_day"
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
) AS "t6"

-- statement: counts_by_centre
SELECT
  "t22"."centre_id",
  "t22"."period",
  "t22"."place",
  "t22"."position",
  "t22"."code",
  "t22"."category",
  COALESCE("t22"."numerator", 0) AS "numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t21"."period",
    "t21"."place",
    "t21"."position",
    "t21"."code",
    "t21"."category",
    "t21"."centre_id",
    "t21"."numerator",
    "t21"."own_base"
  FROM (
    SELECT
      "t10"."period",
      "t10"."place",
      "t10"."position",
      "t10"."code",
      "t10"."category",
      "t9"."centre_id",
      "t20"."their_centre_id",
      "t20"."their_period",
      "t20"."their_category",
      "t20"."numerator",
      "t20"."own_base"
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
        "t18"."centre_id" AS "their_centre_id",
        "t18"."period" AS "their_period",
        "t18"."category" AS "their_category",
        "t18"."n" AS "numerator",
        "t18"."base" AS "own_base"
      FROM (
        SELECT
          "t17"."centre_id",
          "t17"."period",
          "t17"."category",
          SUM("t17"."n") AS "n",
          SUM("t17"."base") AS "base"
        FROM (
          SELECT
            "t16"."centre_id",
            "t16"."period",
            "t16"."source",
            "t16"."n",
            "t16"."base",
            "t16"."source" AS "category"
          FROM (
            SELECT
              "t15"."centre_id",
              "t15"."period",
              "t15"."source",
              SUM("t15"."n") AS "n",
              SUM("t15"."base") AS "base"
            FROM (
              SELECT
                "t14"."centre_id",
                "t14"."received_on",
                "t14"."source",
                "t14"."n",
                "t14"."base",
                "t14"."period"
              FROM (
                SELECT
                  "t13"."centre_id",
                  "t13"."received_on",
                  "t13"."source",
                  "t13"."n",
                  "t13"."base",
                  "t4"."period",
                  "t4"."day",
                  "t4"."last_day"
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
            ) AS "t15"
            GROUP BY
              1,
              2,
              3
          ) AS "t16"
        ) AS "t17"
        GROUP BY
          1,
          2,
          3
      ) AS "t18"
    ) AS "t20"
      ON "t9"."centre_id" = "t20"."their_centre_id"
      AND "t10"."period" = "t20"."their_period"
      AND "t10"."category" = "t20"."their_category"
  ) AS "t21"
) AS "t22"

-- statement: members_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  "t6"."source" AS "category",
  "t6"."inquiry_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t5"."inquiry_id",
    "t5"."centre_id",
    "t5"."received_on",
    "t5"."channel",
    "t5"."stay_id",
    "t5"."conclusions",
    "t5"."outcome",
    "t5"."source",
    "t5"."period"
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
      "t2"."period",
      "t2"."day",
      "t2"."last_day"
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
) AS "t6"

