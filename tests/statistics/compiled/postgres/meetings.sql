-- statement: counts
WITH "t22" AS (
  SELECT
    "t19"."period",
    "t19"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t14"."meeting_id",
      "t14"."centre_id",
      "t14"."stay_id",
      "t14"."held_on",
      "t14"."kind",
      "t14"."source",
      "t6"."period"
    FROM (
      SELECT
        "t3"."meeting_id",
        "t3"."centre_id",
        "t3"."stay_id",
        "t3"."held_on",
        "t3"."kind",
        "t3"."kind" AS "source"
      FROM "meetings" AS "t3"
    ) AS "t14"
    INNER JOIN "period_days" AS "t6"
      ON "t14"."held_on" = "t6"."day"
  ) AS "t19"
  GROUP BY
    1,
    2
)
SELECT
  "t34"."period",
  "t34"."place",
  "t34"."position",
  "t34"."code",
  "t34"."category",
  "t34"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t18"."period",
    "t18"."place",
    "t18"."position",
    "t18"."code",
    "t18"."category",
    COALESCE("t33"."numerator", 0) AS "numerator",
    COALESCE("t33"."own_base", 0) AS "own_base"
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
        "t0"."codelist" = 'meeting_kind'
    ) AS "t10"
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
      ) AS "t7"
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
      ) AS "t8"
    ) AS "t12"
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t31"."period" AS "their_period",
      "t31"."category" AS "their_category",
      "t31"."n" AS "numerator",
      "t31"."base" AS "own_base"
    FROM (
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
            "t28"."period",
            "t28"."source",
            "t28"."n",
            "t28"."base",
            "t28"."known_period",
            "t28"."code",
            COALESCE("t28"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t26"."period",
              "t26"."source",
              "t26"."n",
              "t26"."base",
              "t15"."known_period",
              "t15"."code"
            FROM (
              SELECT
                "t23"."period",
                "t23"."source",
                "t23"."n",
                "t23"."n" AS "base"
              FROM "t22" AS "t23"
              WHERE
                "t23"."source" IS NOT NULL AND "t23"."source" <> ''
            ) AS "t26"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes" AS "t0"
              WHERE
                "t0"."codelist" = 'meeting_kind'
            ) AS "t15"
              ON "t26"."period" = "t15"."known_period" AND "t26"."source" = "t15"."code"
          ) AS "t28"
        ) AS "t29"
        GROUP BY
          1,
          2
      ) AS "t30"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t25"."period",
          "t25"."category",
          SUM("t25"."n") AS "n",
          SUM("t25"."base") AS "base"
        FROM (
          SELECT
            "t23"."period",
            "t23"."source",
            "t23"."n",
            "t23"."n" AS "base",
            'not_registered' AS "category"
          FROM "t22" AS "t23"
          WHERE
            (
              "t23"."source" IS NULL
            ) OR (
              "t23"."source" = ''
            )
        ) AS "t25"
        GROUP BY
          1,
          2
      ) AS "t27"
    ) AS "t31"
  ) AS "t33"
    ON "t18"."period" = "t33"."their_period"
    AND "t18"."category" = "t33"."their_category"
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
            "t2"."codelist" = 'meeting_kind' AND "t2"."comparable_from" IS NOT NULL
        ) AS "t17"
          ON "t5"."first_day" < "t17"."comparable_from"
      ) AS "t21"
      WHERE
        "t18"."period" = "t21"."period"
    )
) AS "t34"

-- statement: members
WITH "t8" AS (
  SELECT
    "t6"."meeting_id",
    "t6"."centre_id",
    "t6"."stay_id",
    "t6"."held_on",
    "t6"."kind",
    "t6"."source",
    "t3"."period"
  FROM (
    SELECT
      "t1"."meeting_id",
      "t1"."centre_id",
      "t1"."stay_id",
      "t1"."held_on",
      "t1"."kind",
      "t1"."kind" AS "source"
    FROM "meetings" AS "t1"
  ) AS "t6"
  INNER JOIN "period_days" AS "t3"
    ON "t6"."held_on" = "t3"."day"
)
SELECT
  *
FROM (
  SELECT
    "t13"."period",
    COALESCE("t13"."code", 'unknown') AS "category",
    "t13"."meeting_id" AS "id_0",
    "t13"."summand"
  FROM (
    SELECT
      "t12"."meeting_id",
      "t12"."centre_id",
      "t12"."stay_id",
      "t12"."held_on",
      "t12"."kind",
      "t12"."source",
      "t12"."period",
      "t12"."summand",
      "t7"."known_period",
      "t7"."code"
    FROM (
      SELECT
        "t9"."meeting_id",
        "t9"."centre_id",
        "t9"."stay_id",
        "t9"."held_on",
        "t9"."kind",
        "t9"."source",
        "t9"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t8" AS "t9"
      WHERE
        "t9"."source" IS NOT NULL AND "t9"."source" <> ''
    ) AS "t12"
    LEFT OUTER JOIN (
      SELECT
        "t0"."period" AS "known_period",
        "t0"."code"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'meeting_kind'
    ) AS "t7"
      ON "t12"."period" = "t7"."known_period" AND "t12"."source" = "t7"."code"
  ) AS "t13"
) AS "t14"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t9"."period",
    'not_registered' AS "category",
    "t9"."meeting_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t8" AS "t9"
  WHERE
    (
      "t9"."source" IS NULL
    ) OR (
      "t9"."source" = ''
    )
) AS "t11"

-- statement: counts_by_centre
WITH "t25" AS (
  SELECT
    "t22"."centre_id",
    "t22"."period",
    "t22"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t17"."meeting_id",
      "t17"."centre_id",
      "t17"."stay_id",
      "t17"."held_on",
      "t17"."kind",
      "t17"."source",
      "t7"."period"
    FROM (
      SELECT
        "t4"."meeting_id",
        "t4"."centre_id",
        "t4"."stay_id",
        "t4"."held_on",
        "t4"."kind",
        "t4"."kind" AS "source"
      FROM "meetings" AS "t4"
    ) AS "t17"
    INNER JOIN "period_days" AS "t7"
      ON "t17"."held_on" = "t7"."day"
  ) AS "t22"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t37"."centre_id",
  "t37"."period",
  "t37"."place",
  "t37"."position",
  "t37"."code",
  "t37"."category",
  "t37"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t21"."period",
    "t21"."place",
    "t21"."position",
    "t21"."code",
    "t21"."category",
    "t14"."centre_id",
    COALESCE("t36"."numerator", 0) AS "numerator",
    COALESCE("t36"."own_base", 0) AS "own_base"
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
        "t0"."codelist" = 'meeting_kind'
    ) AS "t12"
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
      ) AS "t9"
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
      ) AS "t10"
    ) AS "t15"
  ) AS "t21"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t34"."centre_id" AS "their_centre_id",
      "t34"."period" AS "their_period",
      "t34"."category" AS "their_category",
      "t34"."n" AS "numerator",
      "t34"."base" AS "own_base"
    FROM (
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
            "t31"."centre_id",
            "t31"."period",
            "t31"."source",
            "t31"."n",
            "t31"."base",
            "t31"."known_period",
            "t31"."code",
            COALESCE("t31"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t29"."centre_id",
              "t29"."period",
              "t29"."source",
              "t29"."n",
              "t29"."base",
              "t18"."known_period",
              "t18"."code"
            FROM (
              SELECT
                "t26"."centre_id",
                "t26"."period",
                "t26"."source",
                "t26"."n",
                "t26"."n" AS "base"
              FROM "t25" AS "t26"
              WHERE
                "t26"."source" IS NOT NULL AND "t26"."source" <> ''
            ) AS "t29"
            LEFT OUTER JOIN (
              SELECT
                "t0"."period" AS "known_period",
                "t0"."code"
              FROM "known_codes_by_centre" AS "t0"
              WHERE
                "t0"."codelist" = 'meeting_kind'
            ) AS "t18"
              ON "t29"."period" = "t18"."known_period" AND "t29"."source" = "t18"."code"
          ) AS "t31"
        ) AS "t32"
        GROUP BY
          1,
          2,
          3
      ) AS "t33"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t28"."centre_id",
          "t28"."period",
          "t28"."category",
          SUM("t28"."n") AS "n",
          SUM("t28"."base") AS "base"
        FROM (
          SELECT
            "t26"."centre_id",
            "t26"."period",
            "t26"."source",
            "t26"."n",
            "t26"."n" AS "base",
            'not_registered' AS "category"
          FROM "t25" AS "t26"
          WHERE
            (
              "t26"."source" IS NULL
            ) OR (
              "t26"."source" = ''
            )
        ) AS "t28"
        GROUP BY
          1,
          2,
          3
      ) AS "t30"
    ) AS "t34"
  ) AS "t36"
    ON "t14"."centre_id" = "t36"."their_centre_id"
    AND "t21"."period" = "t36"."their_period"
    AND "t21"."category" = "t36"."their_category"
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
            "t3"."codelist" = 'meeting_kind' AND "t3"."comparable_from" IS NOT NULL
        ) AS "t20"
          ON "t6"."first_day" < "t20"."comparable_from"
      ) AS "t24"
      WHERE
        "t21"."period" = "t24"."period"
    )
) AS "t37"

-- statement: members_by_centre
WITH "t8" AS (
  SELECT
    "t6"."meeting_id",
    "t6"."centre_id",
    "t6"."stay_id",
    "t6"."held_on",
    "t6"."kind",
    "t6"."source",
    "t3"."period"
  FROM (
    SELECT
      "t1"."meeting_id",
      "t1"."centre_id",
      "t1"."stay_id",
      "t1"."held_on",
      "t1"."kind",
      "t1"."kind" AS "source"
    FROM "meetings" AS "t1"
  ) AS "t6"
  INNER JOIN "period_days" AS "t3"
    ON "t6"."held_on" = "t3"."day"
)
SELECT
  *
FROM (
  SELECT
    "t13"."centre_id",
    "t13"."period",
    COALESCE("t13"."code", 'unknown') AS "category",
    "t13"."meeting_id" AS "id_0",
    "t13"."summand"
  FROM (
    SELECT
      "t12"."meeting_id",
      "t12"."centre_id",
      "t12"."stay_id",
      "t12"."held_on",
      "t12"."kind",
      "t12"."source",
      "t12"."period",
      "t12"."summand",
      "t7"."known_period",
      "t7"."code"
    FROM (
      SELECT
        "t9"."meeting_id",
        "t9"."centre_id",
        "t9"."stay_id",
        "t9"."held_on",
        "t9"."kind",
        "t9"."source",
        "t9"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t8" AS "t9"
      WHERE
        "t9"."source" IS NOT NULL AND "t9"."source" <> ''
    ) AS "t12"
    LEFT OUTER JOIN (
      SELECT
        "t0"."period" AS "known_period",
        "t0"."code"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'meeting_kind'
    ) AS "t7"
      ON "t12"."period" = "t7"."known_period" AND "t12"."source" = "t7"."code"
  ) AS "t13"
) AS "t14"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t9"."centre_id",
    "t9"."period",
    'not_registered' AS "category",
    "t9"."meeting_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t8" AS "t9"
  WHERE
    (
      "t9"."source" IS NULL
    ) OR (
      "t9"."source" = ''
    )
) AS "t11"

