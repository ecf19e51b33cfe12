-- statement: counts
SELECT
  "t29"."period",
  "t29"."position",
  "t29"."code",
  "t29"."category",
  "t29"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t17"."period",
    "t17"."position",
    "t17"."code",
    "t17"."category",
    COALESCE("t28"."numerator", 0) AS "numerator"
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
        "t0"."codelist" = 'conversation_kind'
    ) AS "t8"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t10"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t10"."category" AS "code",
        "t10"."category"
      FROM (
        SELECT
          "t1"."period",
          UNNEST(ARRAY['unknown', 'not_registered']) AS "category"
        FROM "periods" AS "t1"
      ) AS "t10"
    ) AS "t15"
  ) AS "t17"
  LEFT OUTER JOIN (
    SELECT
      "t26"."period" AS "their_period",
      "t26"."category" AS "their_category",
      "t26"."n" AS "numerator"
    FROM (
      SELECT
        "t25"."period",
        "t25"."category",
        SUM("t25"."n") AS "n"
      FROM (
        SELECT
          "t24"."period",
          "t24"."source",
          "t24"."n",
          "t24"."base",
          "t24"."known_period",
          "t24"."code",
          CASE
            WHEN (
              "t24"."source" IS NULL
            ) OR (
              "t24"."source" = ''
            )
            THEN 'not_registered'
            WHEN "t24"."code" IS NULL
            THEN 'unknown'
            ELSE "t24"."code"
          END AS "category"
        FROM (
          SELECT
            "t23"."period",
            "t23"."source",
            "t23"."n",
            "t23"."base",
            "t13"."known_period",
            "t13"."code"
          FROM (
            SELECT
              "t21"."period",
              "t21"."source",
              "t21"."n",
              "t21"."n" AS "base"
            FROM (
              SELECT
                "t18"."period",
                "t18"."source",
                COUNT(*) AS "n"
              FROM (
                SELECT
                  "t12"."conversation_id",
                  "t12"."centre_id",
                  "t12"."stay_id",
                  "t12"."held_on",
                  "t12"."kind",
                  "t12"."source",
                  "t6"."period"
                FROM (
                  SELECT
                    "t3"."conversation_id",
                    "t3"."centre_id",
                    "t3"."stay_id",
                    "t3"."held_on",
                    "t3"."kind",
                    "t3"."kind" AS "source"
                  FROM "conversations" AS "t3"
                ) AS "t12"
                INNER JOIN "period_days" AS "t6"
                  ON "t12"."held_on" = "t6"."day"
              ) AS "t18"
              GROUP BY
                1,
                2
            ) AS "t21"
          ) AS "t23"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes" AS "t0"
            WHERE
              "t0"."codelist" = 'conversation_kind'
          ) AS "t13"
            ON "t23"."period" = "t13"."known_period" AND "t23"."source" = "t13"."code"
        ) AS "t24"
      ) AS "t25"
      GROUP BY
        1,
        2
    ) AS "t26"
  ) AS "t28"
    ON "t17"."period" = "t28"."their_period"
    AND "t17"."category" = "t28"."their_category"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM (
        SELECT
          "t5"."period"
        FROM "periods" AS "t5"
        INNER JOIN (
          SELECT
            *
          FROM "codelists" AS "t2"
          WHERE
            "t2"."codelist" = 'conversation_kind' AND "t2"."comparable_from" IS NOT NULL
        ) AS "t14"
          ON "t5"."first_day" < "t14"."comparable_from"
      ) AS "t20"
      WHERE
        "t17"."period" = "t20"."period"
    )
) AS "t29"

-- statement: members
SELECT
  "t11"."period",
  CASE
    WHEN (
      "t11"."source" IS NULL
    ) OR (
      "t11"."source" = ''
    )
    THEN 'not_registered'
    WHEN "t11"."code" IS NULL
    THEN 'unknown'
    ELSE "t11"."code"
  END AS "category",
  "t11"."conversation_id" AS "id_0",
  "t11"."summand"
FROM (
  SELECT
    "t10"."conversation_id",
    "t10"."centre_id",
    "t10"."stay_id",
    "t10"."held_on",
    "t10"."kind",
    "t10"."source",
    "t10"."period",
    "t10"."summand",
    "t7"."known_period",
    "t7"."code"
  FROM (
    SELECT
      "t8"."conversation_id",
      "t8"."centre_id",
      "t8"."stay_id",
      "t8"."held_on",
      "t8"."kind",
      "t8"."source",
      "t8"."period",
      CAST(NULL AS BIGINT) AS "summand"
    FROM (
      SELECT
        "t6"."conversation_id",
        "t6"."centre_id",
        "t6"."stay_id",
        "t6"."held_on",
        "t6"."kind",
        "t6"."source",
        "t3"."period"
      FROM (
        SELECT
          "t1"."conversation_id",
          "t1"."centre_id",
          "t1"."stay_id",
          "t1"."held_on",
          "t1"."kind",
          "t1"."kind" AS "source"
        FROM "conversations" AS "t1"
      ) AS "t6"
      INNER JOIN "period_days" AS "t3"
        ON "t6"."held_on" = "t3"."day"
    ) AS "t8"
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t0"."period" AS "known_period",
      "t0"."code"
    FROM "known_codes" AS "t0"
    WHERE
      "t0"."codelist" = 'conversation_kind'
  ) AS "t7"
    ON "t10"."period" = "t7"."known_period" AND "t10"."source" = "t7"."code"
) AS "t11"

-- statement: counts_by_centre
SELECT
  "t32"."centre_id",
  "t32"."period",
  "t32"."position",
  "t32"."code",
  "t32"."category",
  "t32"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t20"."period",
    "t20"."position",
    "t20"."code",
    "t20"."category",
    "t12"."centre_id",
    COALESCE("t31"."numerator", 0) AS "numerator"
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
        "t0"."codelist" = 'conversation_kind'
    ) AS "t10"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t13"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t13"."category" AS "code",
        "t13"."category"
      FROM (
        SELECT
          "t2"."period",
          UNNEST(ARRAY['unknown', 'not_registered']) AS "category"
        FROM "periods" AS "t2"
      ) AS "t13"
    ) AS "t18"
  ) AS "t20"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t12"
  LEFT OUTER JOIN (
    SELECT
      "t29"."centre_id" AS "their_centre_id",
      "t29"."period" AS "their_period",
      "t29"."category" AS "their_category",
      "t29"."n" AS "numerator"
    FROM (
      SELECT
        "t28"."centre_id",
        "t28"."period",
        "t28"."category",
        SUM("t28"."n") AS "n"
      FROM (
        SELECT
          "t27"."centre_id",
          "t27"."period",
          "t27"."source",
          "t27"."n",
          "t27"."base",
          "t27"."known_period",
          "t27"."code",
          CASE
            WHEN (
              "t27"."source" IS NULL
            ) OR (
              "t27"."source" = ''
            )
            THEN 'not_registered'
            WHEN "t27"."code" IS NULL
            THEN 'unknown'
            ELSE "t27"."code"
          END AS "category"
        FROM (
          SELECT
            "t26"."centre_id",
            "t26"."period",
            "t26"."source",
            "t26"."n",
            "t26"."base",
            "t16"."known_period",
            "t16"."code"
          FROM (
            SELECT
              "t24"."centre_id",
              "t24"."period",
              "t24"."source",
              "t24"."n",
              "t24"."n" AS "base"
            FROM (
              SELECT
                "t21"."centre_id",
                "t21"."period",
                "t21"."source",
                COUNT(*) AS "n"
              FROM (
                SELECT
                  "t15"."conversation_id",
                  "t15"."centre_id",
                  "t15"."stay_id",
                  "t15"."held_on",
                  "t15"."kind",
                  "t15"."source",
                  "t7"."period"
                FROM (
                  SELECT
                    "t4"."conversation_id",
                    "t4"."centre_id",
                    "t4"."stay_id",
                    "t4"."held_on",
                    "t4"."kind",
                    "t4"."kind" AS "source"
                  FROM "conversations" AS "t4"
                ) AS "t15"
                INNER JOIN "period_days" AS "t7"
                  ON "t15"."held_on" = "t7"."day"
              ) AS "t21"
              GROUP BY
                1,
                2,
                3
            ) AS "t24"
          ) AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes_by_centre" AS "t0"
            WHERE
              "t0"."codelist" = 'conversation_kind'
          ) AS "t16"
            ON "t26"."period" = "t16"."known_period" AND "t26"."source" = "t16"."code"
        ) AS "t27"
      ) AS "t28"
      GROUP BY
        1,
        2,
        3
    ) AS "t29"
  ) AS "t31"
    ON "t12"."centre_id" = "t31"."their_centre_id"
    AND "t20"."period" = "t31"."their_period"
    AND "t20"."category" = "t31"."their_category"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM (
        SELECT
          "t6"."period"
        FROM "periods" AS "t6"
        INNER JOIN (
          SELECT
            *
          FROM "codelists" AS "t3"
          WHERE
            "t3"."codelist" = 'conversation_kind' AND "t3"."comparable_from" IS NOT NULL
        ) AS "t17"
          ON "t6"."first_day" < "t17"."comparable_from"
      ) AS "t23"
      WHERE
        "t20"."period" = "t23"."period"
    )
) AS "t32"

-- statement: members_by_centre
SELECT
  "t11"."centre_id",
  "t11"."period",
  CASE
    WHEN (
      "t11"."source" IS NULL
    ) OR (
      "t11"."source" = ''
    )
    THEN 'not_registered'
    WHEN "t11"."code" IS NULL
    THEN 'unknown'
    ELSE "t11"."code"
  END AS "category",
  "t11"."conversation_id" AS "id_0",
  "t11"."summand"
FROM (
  SELECT
    "t10"."conversation_id",
    "t10"."centre_id",
    "t10"."stay_id",
    "t10"."held_on",
    "t10"."kind",
    "t10"."source",
    "t10"."period",
    "t10"."summand",
    "t7"."known_period",
    "t7"."code"
  FROM (
    SELECT
      "t8"."conversation_id",
      "t8"."centre_id",
      "t8"."stay_id",
      "t8"."held_on",
      "t8"."kind",
      "t8"."source",
      "t8"."period",
      CAST(NULL AS BIGINT) AS "summand"
    FROM (
      SELECT
        "t6"."conversation_id",
        "t6"."centre_id",
        "t6"."stay_id",
        "t6"."held_on",
        "t6"."kind",
        "t6"."source",
        "t3"."period"
      FROM (
        SELECT
          "t1"."conversation_id",
          "t1"."centre_id",
          "t1"."stay_id",
          "t1"."held_on",
          "t1"."kind",
          "t1"."kind" AS "source"
        FROM "conversations" AS "t1"
      ) AS "t6"
      INNER JOIN "period_days" AS "t3"
        ON "t6"."held_on" = "t3"."day"
    ) AS "t8"
  ) AS "t10"
  LEFT OUTER JOIN (
    SELECT
      "t0"."period" AS "known_period",
      "t0"."code"
    FROM "known_codes_by_centre" AS "t0"
    WHERE
      "t0"."codelist" = 'conversation_kind'
  ) AS "t7"
    ON "t10"."period" = "t7"."known_period" AND "t10"."source" = "t7"."code"
) AS "t11"

