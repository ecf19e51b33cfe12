-- statement: counts
WITH "t26" AS (
  SELECT
    "t25"."period",
    "t25"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t23"."activity_id",
      "t23"."stay_id",
      "t23"."centre_id",
      "t23"."held_on",
      "t23"."kind",
      "t23"."source",
      "t7"."period"
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
          "t8"."activity_id",
          "t8"."stay_id",
          "t9"."centre_id",
          "t9"."held_on",
          "t9"."kind"
        FROM "attendances" AS "t8"
        INNER JOIN "activities" AS "t9"
          ON "t8"."activity_id" = "t9"."activity_id"
      ) AS "t20"
    ) AS "t23"
    INNER JOIN "period_days" AS "t7"
      ON "t23"."held_on" = "t7"."day"
  ) AS "t25"
  GROUP BY
    1,
    2
)
SELECT
  "t38"."period",
  "t38"."place",
  "t38"."position",
  "t38"."code",
  "t38"."category",
  "t38"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t19"."period",
    "t19"."place",
    "t19"."position",
    "t19"."code",
    "t19"."category",
    COALESCE("t37"."numerator", 0) AS "numerator",
    COALESCE("t37"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'activity_kind'
    ) AS "t12"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t1"."period",
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t1"
      ) AS "t10"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t1"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t1"
      ) AS "t11"
    ) AS "t14"
  ) AS "t19"
  LEFT OUTER JOIN (
    SELECT
      "t35"."period" AS "their_period",
      "t35"."category" AS "their_category",
      "t35"."n" AS "numerator",
      "t35"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t33"."period",
          "t33"."category",
          SUM("t33"."n") AS "n",
          SUM("t33"."base") AS "base"
        FROM (
          SELECT
            "t32"."period",
            "t32"."source",
            "t32"."n",
            "t32"."base",
            "t32"."known_period",
            "t32"."code",
            COALESCE("t32"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t30"."period",
              "t30"."source",
              "t30"."n",
              "t30"."base",
              "t16"."known_period",
              "t16"."code"
            FROM (
              SELECT
                "t27"."period",
                "t27"."source",
                "t27"."n",
                "t27"."n" AS "base"
              FROM "t26" AS "t27"
              WHERE
                "t27"."source" IS NOT NULL AND "t27"."source" <> ''
            ) AS "t30"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes" AS "t0"
              WHERE
                "t0"."codelist" = 'activity_kind'
            ) AS "t16"
              ON "t30"."period" = "t16"."known_period" AND "t30"."source" = "t16"."code"
          ) AS "t32"
        ) AS "t33"
        GROUP BY
          1,
          2
      ) AS "t34"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t29"."period",
          "t29"."category",
          SUM("t29"."n") AS "n",
          SUM("t29"."base") AS "base"
        FROM (
          SELECT
            "t27"."period",
            "t27"."source",
            "t27"."n",
            "t27"."n" AS "base",
            'not_registered' AS "category"
          FROM "t26" AS "t27"
          WHERE
            (
              "t27"."source" IS NULL
            ) OR (
              "t27"."source" = ''
            )
        ) AS "t29"
        GROUP BY
          1,
          2
      ) AS "t31"
    ) AS "t35"
  ) AS "t37"
    ON "t19"."period" = "t37"."their_period"
    AND "t19"."category" = "t37"."their_category"
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
          FROM "codelists" AS "t2"
          WHERE
            "t2"."codelist" = 'activity_kind' AND "t2"."comparable_from" IS NOT NULL
        ) AS "t18"
          ON "t6"."first_day" < "t18"."comparable_from"
      ) AS "t24"
      WHERE
        "t19"."period" = "t24"."period"
    )
) AS "t38"

-- statement: members
WITH "t12" AS (
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
)
SELECT
  *
FROM (
  SELECT
    "t17"."period",
    COALESCE("t17"."code", 'unknown') AS "category",
    "t17"."activity_id" AS "id_0",
    "t17"."stay_id" AS "id_1",
    "t17"."summand"
  FROM (
    SELECT
      "t16"."activity_id",
      "t16"."stay_id",
      "t16"."centre_id",
      "t16"."held_on",
      "t16"."kind",
      "t16"."source",
      "t16"."period",
      "t16"."summand",
      "t8"."known_period",
      "t8"."code"
    FROM (
      SELECT
        "t13"."activity_id",
        "t13"."stay_id",
        "t13"."centre_id",
        "t13"."held_on",
        "t13"."kind",
        "t13"."source",
        "t13"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t12" AS "t13"
      WHERE
        "t13"."source" IS NOT NULL AND "t13"."source" <> ''
    ) AS "t16"
    LEFT OUTER JOIN (
      SELECT
        "t0"."period" AS "known_period",
        "t0"."code"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'activity_kind'
    ) AS "t8"
      ON "t16"."period" = "t8"."known_period" AND "t16"."source" = "t8"."code"
  ) AS "t17"
) AS "t18"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t13"."period",
    'not_registered' AS "category",
    "t13"."activity_id" AS "id_0",
    "t13"."stay_id" AS "id_1",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t12" AS "t13"
  WHERE
    (
      "t13"."source" IS NULL
    ) OR (
      "t13"."source" = ''
    )
) AS "t15"

-- statement: counts_by_centre
WITH "t29" AS (
  SELECT
    "t28"."centre_id",
    "t28"."period",
    "t28"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t26"."activity_id",
      "t26"."stay_id",
      "t26"."centre_id",
      "t26"."held_on",
      "t26"."kind",
      "t26"."source",
      "t8"."period"
    FROM (
      SELECT
        "t23"."activity_id",
        "t23"."stay_id",
        "t23"."centre_id",
        "t23"."held_on",
        "t23"."kind",
        "t23"."kind" AS "source"
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
      ) AS "t23"
    ) AS "t26"
    INNER JOIN "period_days" AS "t8"
      ON "t26"."held_on" = "t8"."day"
  ) AS "t28"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t41"."centre_id",
  "t41"."period",
  "t41"."place",
  "t41"."position",
  "t41"."code",
  "t41"."category",
  "t41"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t22"."period",
    "t22"."place",
    "t22"."position",
    "t22"."code",
    "t22"."category",
    "t16"."centre_id",
    COALESCE("t40"."numerator", 0) AS "numerator",
    COALESCE("t40"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        "t0"."position",
        "t0"."code",
        "t0"."code" AS "category"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'activity_kind'
    ) AS "t14"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t2"."period",
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t2"
      ) AS "t12"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t2"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t2"
      ) AS "t13"
    ) AS "t17"
  ) AS "t22"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t16"
  LEFT OUTER JOIN (
    SELECT
      "t38"."centre_id" AS "their_centre_id",
      "t38"."period" AS "their_period",
      "t38"."category" AS "their_category",
      "t38"."n" AS "numerator",
      "t38"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t36"."centre_id",
          "t36"."period",
          "t36"."category",
          SUM("t36"."n") AS "n",
          SUM("t36"."base") AS "base"
        FROM (
          SELECT
            "t35"."centre_id",
            "t35"."period",
            "t35"."source",
            "t35"."n",
            "t35"."base",
            "t35"."known_period",
            "t35"."code",
            COALESCE("t35"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t33"."centre_id",
              "t33"."period",
              "t33"."source",
              "t33"."n",
              "t33"."base",
              "t19"."known_period",
              "t19"."code"
            FROM (
              SELECT
                "t30"."centre_id",
                "t30"."period",
                "t30"."source",
                "t30"."n",
                "t30"."n" AS "base"
              FROM "t29" AS "t30"
              WHERE
                "t30"."source" IS NOT NULL AND "t30"."source" <> ''
            ) AS "t33"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes_by_centre" AS "t0"
              WHERE
                "t0"."codelist" = 'activity_kind'
            ) AS "t19"
              ON "t33"."period" = "t19"."known_period" AND "t33"."source" = "t19"."code"
          ) AS "t35"
        ) AS "t36"
        GROUP BY
          1,
          2,
          3
      ) AS "t37"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t32"."centre_id",
          "t32"."period",
          "t32"."category",
          SUM("t32"."n") AS "n",
          SUM("t32"."base") AS "base"
        FROM (
          SELECT
            "t30"."centre_id",
            "t30"."period",
            "t30"."source",
            "t30"."n",
            "t30"."n" AS "base",
            'not_registered' AS "category"
          FROM "t29" AS "t30"
          WHERE
            (
              "t30"."source" IS NULL
            ) OR (
              "t30"."source" = ''
            )
        ) AS "t32"
        GROUP BY
          1,
          2,
          3
      ) AS "t34"
    ) AS "t38"
  ) AS "t40"
    ON "t16"."centre_id" = "t40"."their_centre_id"
    AND "t22"."period" = "t40"."their_period"
    AND "t22"."category" = "t40"."their_category"
  WHERE
    NOT EXISTS(
      SELECT
        1
      FROM (
        SELECT
          "t7"."period"
        FROM "periods" AS "t7"
        INNER JOIN (
          SELECT
            *
          FROM "codelists" AS "t3"
          WHERE
            "t3"."codelist" = 'activity_kind' AND "t3"."comparable_from" IS NOT NULL
        ) AS "t21"
          ON "t7"."first_day" < "t21"."comparable_from"
      ) AS "t27"
      WHERE
        "t22"."period" = "t27"."period"
    )
) AS "t41"

-- statement: members_by_centre
WITH "t12" AS (
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
)
SELECT
  *
FROM (
  SELECT
    "t17"."centre_id",
    "t17"."period",
    COALESCE("t17"."code", 'unknown') AS "category",
    "t17"."activity_id" AS "id_0",
    "t17"."stay_id" AS "id_1",
    "t17"."summand"
  FROM (
    SELECT
      "t16"."activity_id",
      "t16"."stay_id",
      "t16"."centre_id",
      "t16"."held_on",
      "t16"."kind",
      "t16"."source",
      "t16"."period",
      "t16"."summand",
      "t8"."known_period",
      "t8"."code"
    FROM (
      SELECT
        "t13"."activity_id",
        "t13"."stay_id",
        "t13"."centre_id",
        "t13"."held_on",
        "t13"."kind",
        "t13"."source",
        "t13"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t12" AS "t13"
      WHERE
        "t13"."source" IS NOT NULL AND "t13"."source" <> ''
    ) AS "t16"
    LEFT OUTER JOIN (
      SELECT
        "t0"."period" AS "known_period",
        "t0"."code"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'activity_kind'
    ) AS "t8"
      ON "t16"."period" = "t8"."known_period" AND "t16"."source" = "t8"."code"
  ) AS "t17"
) AS "t18"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t13"."centre_id",
    "t13"."period",
    'not_registered' AS "category",
    "t13"."activity_id" AS "id_0",
    "t13"."stay_id" AS "id_1",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t12" AS "t13"
  WHERE
    (
      "t13"."source" IS NULL
    ) OR (
      "t13"."source" = ''
    )
) AS "t15"

