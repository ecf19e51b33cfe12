-- statement: counts
SELECT
  "t33"."period",
  "t33"."position",
  "t33"."code",
  "t33"."category",
  "t33"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t19"."period",
    "t19"."position",
    "t19"."code",
    "t19"."category",
    COALESCE("t32"."numerator", 0) AS "numerator"
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
        "t0"."codelist" = 'activity_kind'
    ) AS "t10"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t12"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t12"."category" AS "code",
        "t12"."category"
      FROM (
        SELECT
          "t1"."period",
          UNNEST(CAST(['unknown', 'not_registered'] AS TEXT[])) AS "category"
        FROM "periods" AS "t1"
      ) AS "t12"
    ) AS "t16"
  ) AS "t19"
  ANTI JOIN (
    SELECT
      "t6"."period"
    FROM "periods" AS "t6"
    INNER JOIN (
      SELECT
        *
      FROM "codelists" AS "t2"
      WHERE
        "t2"."codelist" = 'activity_kind' AND "t2"."comparable_from" IS NOT NULL
    ) AS "t15"
      ON "t6"."first_day" < "t15"."comparable_from"
  ) AS "t23"
    ON "t19"."period" = "t23"."period"
  LEFT OUTER JOIN (
    SELECT
      "t30"."period" AS "their_period",
      "t30"."category" AS "their_category",
      "t30"."n" AS "numerator"
    FROM (
      SELECT
        "t29"."period",
        "t29"."category",
        SUM("t29"."n") AS "n"
      FROM (
        SELECT
          "t28"."period",
          "t28"."source",
          "t28"."n",
          "t28"."base",
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
            "t27"."period",
            "t27"."source",
            "t27"."n",
            "t27"."base",
            "t14"."known_period",
            "t14"."code"
          FROM (
            SELECT
              "t25"."period",
              "t25"."source",
              "t25"."n",
              "t25"."n" AS "base"
            FROM (
              SELECT
                "t24"."period",
                "t24"."source",
                COUNT(*) AS "n"
              FROM (
                SELECT
                  "t22"."activity_id",
                  "t22"."stay_id",
                  "t22"."centre_id",
                  "t22"."held_on",
                  "t22"."kind",
                  "t22"."source",
                  "t7"."period"
                FROM (
                  SELECT
                    "t17"."activity_id",
                    "t17"."stay_id",
                    "t17"."centre_id",
                    "t17"."held_on",
                    "t17"."kind",
                    "t17"."kind" AS "source"
                  FROM (
                    SELECT
                      "t8"."activity_id",
                      "t8"."stay_id",
                      "t9"."centre_id",
                      "t9"."held_on",
                      "t9"."kind"
                    FROM "attendances" AS "t8"
                    INNER JOIN "activities" AS "t9"
                      ON "t8"."activity_id" = "t9"."activity_id"
                  ) AS "t17"
                ) AS "t22"
                INNER JOIN "period_days" AS "t7"
                  ON "t22"."held_on" = "t7"."day"
              ) AS "t24"
              GROUP BY
                1,
                2
            ) AS "t25"
          ) AS "t27"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes" AS "t0"
            WHERE
              "t0"."codelist" = 'activity_kind'
          ) AS "t14"
            ON "t27"."period" = "t14"."known_period" AND "t27"."source" = "t14"."code"
        ) AS "t28"
      ) AS "t29"
      GROUP BY
        1,
        2
    ) AS "t30"
  ) AS "t32"
    ON "t19"."period" = "t32"."their_period"
    AND "t19"."category" = "t32"."their_category"
) AS "t33"

-- statement: members
SELECT
  "t15"."period",
  CASE
    WHEN (
      "t15"."source" IS NULL
    ) OR (
      "t15"."source" = ''
    )
    THEN 'not_registered'
    WHEN "t15"."code" IS NULL
    THEN 'unknown'
    ELSE "t15"."code"
  END AS "category",
  "t15"."activity_id" AS "id_0",
  "t15"."stay_id" AS "id_1",
  "t15"."summand"
FROM (
  SELECT
    "t14"."activity_id",
    "t14"."stay_id",
    "t14"."centre_id",
    "t14"."held_on",
    "t14"."kind",
    "t14"."source",
    "t14"."period",
    "t14"."summand",
    "t8"."known_period",
    "t8"."code"
  FROM (
    SELECT
      "t12"."activity_id",
      "t12"."stay_id",
      "t12"."centre_id",
      "t12"."held_on",
      "t12"."kind",
      "t12"."source",
      "t12"."period",
      CAST(NULL AS BIGINT) AS "summand"
    FROM (
      SELECT
        "t11"."activity_id",
        "t11"."stay_id",
        "t11"."centre_id",
        "t11"."held_on",
        "t11"."kind",
        "t11"."source",
        "t4"."period"
      FROM (
        SELECT
          "t9"."activity_id",
          "t9"."stay_id",
          "t9"."centre_id",
          "t9"."held_on",
          "t9"."kind",
          "t9"."kind" AS "source"
        FROM (
          SELECT
            "t5"."activity_id",
            "t5"."stay_id",
            "t6"."centre_id",
            "t6"."held_on",
            "t6"."kind"
          FROM "attendances" AS "t5"
          INNER JOIN "activities" AS "t6"
            ON "t5"."activity_id" = "t6"."activity_id"
        ) AS "t9"
      ) AS "t11"
      INNER JOIN "period_days" AS "t4"
        ON "t11"."held_on" = "t4"."day"
    ) AS "t12"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t0"."period" AS "known_period",
      "t0"."code"
    FROM "known_codes" AS "t0"
    WHERE
      "t0"."codelist" = 'activity_kind'
  ) AS "t8"
    ON "t14"."period" = "t8"."known_period" AND "t14"."source" = "t8"."code"
) AS "t15"

-- statement: counts_by_centre
SELECT
  "t36"."centre_id",
  "t36"."period",
  "t36"."position",
  "t36"."code",
  "t36"."category",
  "t36"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t22"."period",
    "t22"."position",
    "t22"."code",
    "t22"."category",
    "t14"."centre_id",
    COALESCE("t35"."numerator", 0) AS "numerator"
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
        "t0"."codelist" = 'activity_kind'
    ) AS "t12"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t15"."period",
        CAST(NULL AS BIGINT) AS "position",
        "t15"."category" AS "code",
        "t15"."category"
      FROM (
        SELECT
          "t2"."period",
          UNNEST(CAST(['unknown', 'not_registered'] AS TEXT[])) AS "category"
        FROM "periods" AS "t2"
      ) AS "t15"
    ) AS "t19"
  ) AS "t22"
  ANTI JOIN (
    SELECT
      "t7"."period"
    FROM "periods" AS "t7"
    INNER JOIN (
      SELECT
        *
      FROM "codelists" AS "t3"
      WHERE
        "t3"."codelist" = 'activity_kind' AND "t3"."comparable_from" IS NOT NULL
    ) AS "t18"
      ON "t7"."first_day" < "t18"."comparable_from"
  ) AS "t26"
    ON "t22"."period" = "t26"."period"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t33"."centre_id" AS "their_centre_id",
      "t33"."period" AS "their_period",
      "t33"."category" AS "their_category",
      "t33"."n" AS "numerator"
    FROM (
      SELECT
        "t32"."centre_id",
        "t32"."period",
        "t32"."category",
        SUM("t32"."n") AS "n"
      FROM (
        SELECT
          "t31"."centre_id",
          "t31"."period",
          "t31"."source",
          "t31"."n",
          "t31"."base",
          "t31"."known_period",
          "t31"."code",
          CASE
            WHEN (
              "t31"."source" IS NULL
            ) OR (
              "t31"."source" = ''
            )
            THEN 'not_registered'
            WHEN "t31"."code" IS NULL
            THEN 'unknown'
            ELSE "t31"."code"
          END AS "category"
        FROM (
          SELECT
            "t30"."centre_id",
            "t30"."period",
            "t30"."source",
            "t30"."n",
            "t30"."base",
            "t17"."known_period",
            "t17"."code"
          FROM (
            SELECT
              "t28"."centre_id",
              "t28"."period",
              "t28"."source",
              "t28"."n",
              "t28"."n" AS "base"
            FROM (
              SELECT
                "t27"."centre_id",
                "t27"."period",
                "t27"."source",
                COUNT(*) AS "n"
              FROM (
                SELECT
                  "t25"."activity_id",
                  "t25"."stay_id",
                  "t25"."centre_id",
                  "t25"."held_on",
                  "t25"."kind",
                  "t25"."source",
                  "t8"."period"
                FROM (
                  SELECT
                    "t20"."activity_id",
                    "t20"."stay_id",
                    "t20"."centre_id",
                    "t20"."held_on",
                    "t20"."kind",
                    "t20"."kind" AS "source"
                  FROM (
                    SELECT
                      "t9"."activity_id",
                      "t9"."stay_id",
                      "t10"."centre_id",
                      "t10"."held_on",
                      "t10"."kind"
                    FROM "attendances" AS "t9"
                    INNER JOIN "activities" AS "t10"
                      ON "t9"."activity_id" = "t10"."activity_id"
                  ) AS "t20"
                ) AS "t25"
                INNER JOIN "period_days" AS "t8"
                  ON "t25"."held_on" = "t8"."day"
              ) AS "t27"
              GROUP BY
                1,
                2,
                3
            ) AS "t28"
          ) AS "t30"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes_by_centre" AS "t0"
            WHERE
              "t0"."codelist" = 'activity_kind'
          ) AS "t17"
            ON "t30"."period" = "t17"."known_period" AND "t30"."source" = "t17"."code"
        ) AS "t31"
      ) AS "t32"
      GROUP BY
        1,
        2,
        3
    ) AS "t33"
  ) AS "t35"
    ON "t14"."centre_id" = "t35"."their_centre_id"
    AND "t22"."period" = "t35"."their_period"
    AND "t22"."category" = "t35"."their_category"
) AS "t36"

-- statement: members_by_centre
SELECT
  "t15"."centre_id",
  "t15"."period",
  CASE
    WHEN (
      "t15"."source" IS NULL
    ) OR (
      "t15"."source" = ''
    )
    THEN 'not_registered'
    WHEN "t15"."code" IS NULL
    THEN 'unknown'
    ELSE "t15"."code"
  END AS "category",
  "t15"."activity_id" AS "id_0",
  "t15"."stay_id" AS "id_1",
  "t15"."summand"
FROM (
  SELECT
    "t14"."activity_id",
    "t14"."stay_id",
    "t14"."centre_id",
    "t14"."held_on",
    "t14"."kind",
    "t14"."source",
    "t14"."period",
    "t14"."summand",
    "t8"."known_period",
    "t8"."code"
  FROM (
    SELECT
      "t12"."activity_id",
      "t12"."stay_id",
      "t12"."centre_id",
      "t12"."held_on",
      "t12"."kind",
      "t12"."source",
      "t12"."period",
      CAST(NULL AS BIGINT) AS "summand"
    FROM (
      SELECT
        "t11"."activity_id",
        "t11"."stay_id",
        "t11"."centre_id",
        "t11"."held_on",
        "t11"."kind",
        "t11"."source",
        "t4"."period"
      FROM (
        SELECT
          "t9"."activity_id",
          "t9"."stay_id",
          "t9"."centre_id",
          "t9"."held_on",
          "t9"."kind",
          "t9"."kind" AS "source"
        FROM (
          SELECT
            "t5"."activity_id",
            "t5"."stay_id",
            "t6"."centre_id",
            "t6"."held_on",
            "t6"."kind"
          FROM "attendances" AS "t5"
          INNER JOIN "activities" AS "t6"
            ON "t5"."activity_id" = "t6"."activity_id"
        ) AS "t9"
      ) AS "t11"
      INNER JOIN "period_days" AS "t4"
        ON "t11"."held_on" = "t4"."day"
    ) AS "t12"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t0"."period" AS "known_period",
      "t0"."code"
    FROM "known_codes_by_centre" AS "t0"
    WHERE
      "t0"."codelist" = 'activity_kind'
  ) AS "t8"
    ON "t14"."period" = "t8"."known_period" AND "t14"."source" = "t8"."code"
) AS "t15"

