-- statement: counts
WITH "t20" AS (
  SELECT
    "t6"."period",
    "t16"."code",
    "t16"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'meeting_kind'
  ) AS "t16"
  INNER JOIN "periods" AS "t6"
    ON (
      (
        "t16"."valid_from" IS NULL
      ) OR (
        "t16"."valid_from" <= "t6"."last_day"
      )
    )
    AND (
      (
        "t16"."valid_to" IS NULL
      ) OR (
        "t16"."valid_to" > "t6"."first_day"
      )
    )
), "t21" AS (
  SELECT
    "t17"."period",
    "t17"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t14"."meeting_id",
      "t14"."centre_id",
      "t14"."stay_id",
      "t14"."held_on",
      "t14"."kind",
      "t14"."source",
      "t7"."period"
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
    INNER JOIN "period_days" AS "t7"
      ON "t14"."held_on" = "t7"."day"
  ) AS "t17"
  GROUP BY
    1,
    2
)
SELECT
  "t39"."period",
  "t39"."place",
  "t39"."position",
  "t39"."code",
  "t39"."category",
  "t39"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t29"."period",
    "t29"."place",
    "t29"."position",
    "t29"."code",
    "t29"."category",
    COALESCE("t38"."numerator", 0) AS "numerator",
    COALESCE("t38"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t22"."period",
        0 AS "place",
        "t22"."position",
        "t22"."code",
        "t22"."code" AS "category"
      FROM "t20" AS "t22"
    ) AS "t24"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1000 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'unknown' AS "code",
          'unknown' AS "category"
        FROM "periods" AS "t0"
      ) AS "t8"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1001 AS "place",
          CAST(NULL AS BIGINT) AS "position",
          'not_registered' AS "code",
          'not_registered' AS "category"
        FROM "periods" AS "t0"
      ) AS "t9"
    ) AS "t11"
  ) AS "t29"
  LEFT OUTER JOIN (
    SELECT
      "t36"."period" AS "their_period",
      "t36"."category" AS "their_category",
      "t36"."n" AS "numerator",
      "t36"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t34"."period",
          "t34"."category",
          SUM("t34"."n") AS "n",
          SUM("t34"."base") AS "base"
        FROM (
          SELECT
            "t33"."period",
            "t33"."source",
            "t33"."n",
            "t33"."base",
            "t33"."known_period",
            "t33"."code",
            COALESCE("t33"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t31"."period",
              "t31"."source",
              "t31"."n",
              "t31"."base",
              "t27"."known_period",
              "t27"."code"
            FROM (
              SELECT
                "t23"."period",
                "t23"."source",
                "t23"."n",
                "t23"."n" AS "base"
              FROM "t21" AS "t23"
              WHERE
                "t23"."source" IS NOT NULL AND "t23"."source" <> ''
            ) AS "t31"
            LEFT OUTER JOIN (
              SELECT
                "t22"."period" AS "known_period",
                "t22"."code"
              FROM "t20" AS "t22"
            ) AS "t27"
              ON "t31"."period" = "t27"."known_period" AND "t31"."source" = "t27"."code"
          ) AS "t33"
        ) AS "t34"
        GROUP BY
          1,
          2
      ) AS "t35"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t30"."period",
          "t30"."category",
          SUM("t30"."n") AS "n",
          SUM("t30"."base") AS "base"
        FROM (
          SELECT
            "t23"."period",
            "t23"."source",
            "t23"."n",
            "t23"."n" AS "base",
            'not_registered' AS "category"
          FROM "t21" AS "t23"
          WHERE
            (
              "t23"."source" IS NULL
            ) OR (
              "t23"."source" = ''
            )
        ) AS "t30"
        GROUP BY
          1,
          2
      ) AS "t32"
    ) AS "t36"
  ) AS "t38"
    ON "t29"."period" = "t38"."their_period"
    AND "t29"."category" = "t38"."their_category"
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
          FROM "codelists" AS "t1"
          WHERE
            "t1"."codelist" = 'meeting_kind' AND "t1"."comparable_from" IS NOT NULL
        ) AS "t15"
          ON "t5"."first_day" < "t15"."comparable_from"
      ) AS "t19"
      WHERE
        "t29"."period" = "t19"."period"
    )
) AS "t39"

-- statement: members
WITH "t10" AS (
  SELECT
    "t7"."meeting_id",
    "t7"."centre_id",
    "t7"."stay_id",
    "t7"."held_on",
    "t7"."kind",
    "t7"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."meeting_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."held_on",
      "t0"."kind",
      "t0"."kind" AS "source"
    FROM "meetings" AS "t0"
  ) AS "t7"
  INNER JOIN "period_days" AS "t4"
    ON "t7"."held_on" = "t4"."day"
)
SELECT
  *
FROM (
  SELECT
    "t18"."period",
    COALESCE("t18"."code", 'unknown') AS "category",
    "t18"."meeting_id" AS "id_0",
    "t18"."summand"
  FROM (
    SELECT
      "t16"."meeting_id",
      "t16"."centre_id",
      "t16"."stay_id",
      "t16"."held_on",
      "t16"."kind",
      "t16"."source",
      "t16"."period",
      "t16"."summand",
      "t17"."known_period",
      "t17"."code"
    FROM (
      SELECT
        "t11"."meeting_id",
        "t11"."centre_id",
        "t11"."stay_id",
        "t11"."held_on",
        "t11"."kind",
        "t11"."source",
        "t11"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t10" AS "t11"
      WHERE
        "t11"."source" IS NOT NULL AND "t11"."source" <> ''
    ) AS "t16"
    LEFT OUTER JOIN (
      SELECT
        "t12"."period" AS "known_period",
        "t12"."code"
      FROM (
        SELECT
          "t5"."period",
          "t9"."code",
          "t9"."position"
        FROM (
          SELECT
            *
          FROM "codes" AS "t2"
          WHERE
            "t2"."codelist" = 'meeting_kind'
        ) AS "t9"
        INNER JOIN "periods" AS "t5"
          ON (
            (
              "t9"."valid_from" IS NULL
            ) OR (
              "t9"."valid_from" <= "t5"."last_day"
            )
          )
          AND (
            (
              "t9"."valid_to" IS NULL
            ) OR (
              "t9"."valid_to" > "t5"."first_day"
            )
          )
      ) AS "t12"
    ) AS "t17"
      ON "t16"."period" = "t17"."known_period" AND "t16"."source" = "t17"."code"
  ) AS "t18"
) AS "t19"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t11"."period",
    'not_registered' AS "category",
    "t11"."meeting_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    (
      "t11"."source" IS NULL
    ) OR (
      "t11"."source" = ''
    )
) AS "t15"

-- statement: counts_by_centre
WITH "t23" AS (
  SELECT
    "t7"."period",
    "t19"."code",
    "t19"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t3"
    WHERE
      "t3"."codelist" = 'meeting_kind'
  ) AS "t19"
  INNER JOIN "periods" AS "t7"
    ON (
      (
        "t19"."valid_from" IS NULL
      ) OR (
        "t19"."valid_from" <= "t7"."last_day"
      )
    )
    AND (
      (
        "t19"."valid_to" IS NULL
      ) OR (
        "t19"."valid_to" > "t7"."first_day"
      )
    )
), "t24" AS (
  SELECT
    "t20"."centre_id",
    "t20"."period",
    "t20"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t17"."meeting_id",
      "t17"."centre_id",
      "t17"."stay_id",
      "t17"."held_on",
      "t17"."kind",
      "t17"."source",
      "t8"."period"
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
    INNER JOIN "period_days" AS "t8"
      ON "t17"."held_on" = "t8"."day"
  ) AS "t20"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t42"."centre_id",
  "t42"."period",
  "t42"."place",
  "t42"."position",
  "t42"."code",
  "t42"."category",
  "t42"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t32"."period",
    "t32"."place",
    "t32"."position",
    "t32"."code",
    "t32"."category",
    "t13"."centre_id",
    COALESCE("t41"."numerator", 0) AS "numerator",
    COALESCE("t41"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t25"."period",
        0 AS "place",
        "t25"."position",
        "t25"."code",
        "t25"."code" AS "category"
      FROM "t23" AS "t25"
    ) AS "t27"
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
  ) AS "t32"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t39"."centre_id" AS "their_centre_id",
      "t39"."period" AS "their_period",
      "t39"."category" AS "their_category",
      "t39"."n" AS "numerator",
      "t39"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t37"."centre_id",
          "t37"."period",
          "t37"."category",
          SUM("t37"."n") AS "n",
          SUM("t37"."base") AS "base"
        FROM (
          SELECT
            "t36"."centre_id",
            "t36"."period",
            "t36"."source",
            "t36"."n",
            "t36"."base",
            "t36"."known_period",
            "t36"."code",
            COALESCE("t36"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t34"."centre_id",
              "t34"."period",
              "t34"."source",
              "t34"."n",
              "t34"."base",
              "t30"."known_period",
              "t30"."code"
            FROM (
              SELECT
                "t26"."centre_id",
                "t26"."period",
                "t26"."source",
                "t26"."n",
                "t26"."n" AS "base"
              FROM "t24" AS "t26"
              WHERE
                "t26"."source" IS NOT NULL AND "t26"."source" <> ''
            ) AS "t34"
            LEFT OUTER JOIN (
              SELECT
                "t25"."period" AS "known_period",
                "t25"."code"
              FROM "t23" AS "t25"
            ) AS "t30"
              ON "t34"."period" = "t30"."known_period" AND "t34"."source" = "t30"."code"
          ) AS "t36"
        ) AS "t37"
        GROUP BY
          1,
          2,
          3
      ) AS "t38"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t33"."centre_id",
          "t33"."period",
          "t33"."category",
          SUM("t33"."n") AS "n",
          SUM("t33"."base") AS "base"
        FROM (
          SELECT
            "t26"."centre_id",
            "t26"."period",
            "t26"."source",
            "t26"."n",
            "t26"."n" AS "base",
            'not_registered' AS "category"
          FROM "t24" AS "t26"
          WHERE
            (
              "t26"."source" IS NULL
            ) OR (
              "t26"."source" = ''
            )
        ) AS "t33"
        GROUP BY
          1,
          2,
          3
      ) AS "t35"
    ) AS "t39"
  ) AS "t41"
    ON "t13"."centre_id" = "t41"."their_centre_id"
    AND "t32"."period" = "t41"."their_period"
    AND "t32"."category" = "t41"."their_category"
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
            "t2"."codelist" = 'meeting_kind' AND "t2"."comparable_from" IS NOT NULL
        ) AS "t18"
          ON "t6"."first_day" < "t18"."comparable_from"
      ) AS "t22"
      WHERE
        "t32"."period" = "t22"."period"
    )
) AS "t42"

-- statement: members_by_centre
WITH "t10" AS (
  SELECT
    "t7"."meeting_id",
    "t7"."centre_id",
    "t7"."stay_id",
    "t7"."held_on",
    "t7"."kind",
    "t7"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."meeting_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."held_on",
      "t0"."kind",
      "t0"."kind" AS "source"
    FROM "meetings" AS "t0"
  ) AS "t7"
  INNER JOIN "period_days" AS "t4"
    ON "t7"."held_on" = "t4"."day"
)
SELECT
  *
FROM (
  SELECT
    "t18"."centre_id",
    "t18"."period",
    COALESCE("t18"."code", 'unknown') AS "category",
    "t18"."meeting_id" AS "id_0",
    "t18"."summand"
  FROM (
    SELECT
      "t16"."meeting_id",
      "t16"."centre_id",
      "t16"."stay_id",
      "t16"."held_on",
      "t16"."kind",
      "t16"."source",
      "t16"."period",
      "t16"."summand",
      "t17"."known_period",
      "t17"."code"
    FROM (
      SELECT
        "t11"."meeting_id",
        "t11"."centre_id",
        "t11"."stay_id",
        "t11"."held_on",
        "t11"."kind",
        "t11"."source",
        "t11"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t10" AS "t11"
      WHERE
        "t11"."source" IS NOT NULL AND "t11"."source" <> ''
    ) AS "t16"
    LEFT OUTER JOIN (
      SELECT
        "t12"."period" AS "known_period",
        "t12"."code"
      FROM (
        SELECT
          "t5"."period",
          "t9"."code",
          "t9"."position"
        FROM (
          SELECT
            *
          FROM "codes" AS "t2"
          WHERE
            "t2"."codelist" = 'meeting_kind'
        ) AS "t9"
        INNER JOIN "periods" AS "t5"
          ON (
            (
              "t9"."valid_from" IS NULL
            ) OR (
              "t9"."valid_from" <= "t5"."last_day"
            )
          )
          AND (
            (
              "t9"."valid_to" IS NULL
            ) OR (
              "t9"."valid_to" > "t5"."first_day"
            )
          )
      ) AS "t12"
    ) AS "t17"
      ON "t16"."period" = "t17"."known_period" AND "t16"."source" = "t17"."code"
  ) AS "t18"
) AS "t19"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t11"."centre_id",
    "t11"."period",
    'not_registered' AS "category",
    "t11"."meeting_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    (
      "t11"."source" IS NULL
    ) OR (
      "t11"."source" = ''
    )
) AS "t15"

