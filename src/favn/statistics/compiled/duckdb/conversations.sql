-- statement: counts
WITH "t20" AS (
  SELECT
    "t6"."period",
    "t15"."code",
    "t15"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'conversation_kind'
  ) AS "t15"
  INNER JOIN "periods" AS "t6"
    ON (
      (
        "t15"."valid_from" IS NULL
      ) OR (
        "t15"."valid_from" <= "t6"."last_day"
      )
    )
    AND (
      (
        "t15"."valid_to" IS NULL
      ) OR (
        "t15"."valid_to" > "t6"."first_day"
      )
    )
), "t27" AS (
  SELECT
    "t22"."period",
    "t22"."source",
    SUM("t22"."n") AS "n",
    SUM("t22"."base") AS "base"
  FROM (
    SELECT
      "t17"."held_on",
      "t17"."source",
      "t17"."n",
      "t17"."base",
      "t7"."period"
    FROM (
      SELECT
        "t10"."held_on",
        "t10"."source",
        SUM("t10"."n") AS "n",
        SUM("t10"."base") AS "base"
      FROM (
        SELECT
          "t4"."conversation_id",
          "t4"."centre_id",
          "t4"."stay_id",
          "t4"."held_on",
          "t4"."kind",
          "t4"."kind" AS "source",
          1 AS "n",
          1 AS "base"
        FROM "conversations" AS "t4"
      ) AS "t10"
      GROUP BY
        1,
        2
    ) AS "t17"
    INNER JOIN "period_days" AS "t7"
      ON "t17"."held_on" = "t7"."day"
  ) AS "t22"
  GROUP BY
    1,
    2
)
SELECT
  "t40"."period",
  "t40"."place",
  "t40"."position",
  "t40"."code",
  "t40"."category",
  "t40"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t28"."period",
    "t28"."place",
    "t28"."position",
    "t28"."code",
    "t28"."category",
    COALESCE("t39"."numerator", 0) AS "numerator",
    COALESCE("t39"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t21"."period",
        0 AS "place",
        "t21"."position",
        "t21"."code",
        "t21"."code" AS "category"
      FROM "t20" AS "t21"
    ) AS "t23"
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
  ) AS "t28"
  ANTI JOIN (
    SELECT
      "t5"."period"
    FROM "periods" AS "t5"
    INNER JOIN (
      SELECT
        *
      FROM "codelists" AS "t1"
      WHERE
        "t1"."codelist" = 'conversation_kind' AND "t1"."comparable_from" IS NOT NULL
    ) AS "t14"
      ON "t5"."first_day" < "t14"."comparable_from"
  ) AS "t19"
    ON "t28"."period" = "t19"."period"
  LEFT OUTER JOIN (
    SELECT
      "t37"."period" AS "their_period",
      "t37"."category" AS "their_category",
      "t37"."n" AS "numerator",
      "t37"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t35"."period",
          "t35"."category",
          SUM("t35"."n") AS "n",
          SUM("t35"."base") AS "base"
        FROM (
          SELECT
            "t34"."period",
            "t34"."source",
            "t34"."n",
            "t34"."base",
            "t34"."known_period",
            "t34"."code",
            COALESCE("t34"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t32"."period",
              "t32"."source",
              "t32"."n",
              "t32"."base",
              "t26"."known_period",
              "t26"."code"
            FROM (
              SELECT
                *
              FROM "t27" AS "t29"
              WHERE
                "t29"."source" IS NOT NULL AND "t29"."source" <> ''
            ) AS "t32"
            LEFT OUTER JOIN (
              SELECT
                "t21"."period" AS "known_period",
                "t21"."code"
              FROM "t20" AS "t21"
            ) AS "t26"
              ON "t32"."period" = "t26"."known_period" AND "t32"."source" = "t26"."code"
          ) AS "t34"
        ) AS "t35"
        GROUP BY
          1,
          2
      ) AS "t36"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t31"."period",
          "t31"."category",
          SUM("t31"."n") AS "n",
          SUM("t31"."base") AS "base"
        FROM (
          SELECT
            "t29"."period",
            "t29"."source",
            "t29"."n",
            "t29"."base",
            'not_registered' AS "category"
          FROM "t27" AS "t29"
          WHERE
            (
              "t29"."source" IS NULL
            ) OR (
              "t29"."source" = ''
            )
        ) AS "t31"
        GROUP BY
          1,
          2
      ) AS "t33"
    ) AS "t37"
  ) AS "t39"
    ON "t28"."period" = "t39"."their_period"
    AND "t28"."category" = "t39"."their_category"
) AS "t40"

-- statement: members
WITH "t10" AS (
  SELECT
    "t7"."conversation_id",
    "t7"."centre_id",
    "t7"."stay_id",
    "t7"."held_on",
    "t7"."kind",
    "t7"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."conversation_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."held_on",
      "t0"."kind",
      "t0"."kind" AS "source"
    FROM "conversations" AS "t0"
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
    "t18"."conversation_id" AS "id_0",
    "t18"."summand"
  FROM (
    SELECT
      "t16"."conversation_id",
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
        "t11"."conversation_id",
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
            "t2"."codelist" = 'conversation_kind'
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
    "t11"."conversation_id" AS "id_0",
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
    "t18"."code",
    "t18"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t3"
    WHERE
      "t3"."codelist" = 'conversation_kind'
  ) AS "t18"
  INNER JOIN "periods" AS "t7"
    ON (
      (
        "t18"."valid_from" IS NULL
      ) OR (
        "t18"."valid_from" <= "t7"."last_day"
      )
    )
    AND (
      (
        "t18"."valid_to" IS NULL
      ) OR (
        "t18"."valid_to" > "t7"."first_day"
      )
    )
), "t30" AS (
  SELECT
    "t25"."centre_id",
    "t25"."period",
    "t25"."source",
    SUM("t25"."n") AS "n",
    SUM("t25"."base") AS "base"
  FROM (
    SELECT
      "t20"."centre_id",
      "t20"."held_on",
      "t20"."source",
      "t20"."n",
      "t20"."base",
      "t8"."period"
    FROM (
      SELECT
        "t12"."centre_id",
        "t12"."held_on",
        "t12"."source",
        SUM("t12"."n") AS "n",
        SUM("t12"."base") AS "base"
      FROM (
        SELECT
          "t5"."conversation_id",
          "t5"."centre_id",
          "t5"."stay_id",
          "t5"."held_on",
          "t5"."kind",
          "t5"."kind" AS "source",
          1 AS "n",
          1 AS "base"
        FROM "conversations" AS "t5"
      ) AS "t12"
      GROUP BY
        1,
        2,
        3
    ) AS "t20"
    INNER JOIN "period_days" AS "t8"
      ON "t20"."held_on" = "t8"."day"
  ) AS "t25"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t43"."centre_id",
  "t43"."period",
  "t43"."place",
  "t43"."position",
  "t43"."code",
  "t43"."category",
  "t43"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t31"."period",
    "t31"."place",
    "t31"."position",
    "t31"."code",
    "t31"."category",
    "t13"."centre_id",
    COALESCE("t42"."numerator", 0) AS "numerator",
    COALESCE("t42"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t24"."period",
        0 AS "place",
        "t24"."position",
        "t24"."code",
        "t24"."code" AS "category"
      FROM "t23" AS "t24"
    ) AS "t26"
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
  ) AS "t31"
  ANTI JOIN (
    SELECT
      "t6"."period"
    FROM "periods" AS "t6"
    INNER JOIN (
      SELECT
        *
      FROM "codelists" AS "t2"
      WHERE
        "t2"."codelist" = 'conversation_kind' AND "t2"."comparable_from" IS NOT NULL
    ) AS "t17"
      ON "t6"."first_day" < "t17"."comparable_from"
  ) AS "t22"
    ON "t31"."period" = "t22"."period"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t13"
  LEFT OUTER JOIN (
    SELECT
      "t40"."centre_id" AS "their_centre_id",
      "t40"."period" AS "their_period",
      "t40"."category" AS "their_category",
      "t40"."n" AS "numerator",
      "t40"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t38"."centre_id",
          "t38"."period",
          "t38"."category",
          SUM("t38"."n") AS "n",
          SUM("t38"."base") AS "base"
        FROM (
          SELECT
            "t37"."centre_id",
            "t37"."period",
            "t37"."source",
            "t37"."n",
            "t37"."base",
            "t37"."known_period",
            "t37"."code",
            COALESCE("t37"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t35"."centre_id",
              "t35"."period",
              "t35"."source",
              "t35"."n",
              "t35"."base",
              "t29"."known_period",
              "t29"."code"
            FROM (
              SELECT
                *
              FROM "t30" AS "t32"
              WHERE
                "t32"."source" IS NOT NULL AND "t32"."source" <> ''
            ) AS "t35"
            LEFT OUTER JOIN (
              SELECT
                "t24"."period" AS "known_period",
                "t24"."code"
              FROM "t23" AS "t24"
            ) AS "t29"
              ON "t35"."period" = "t29"."known_period" AND "t35"."source" = "t29"."code"
          ) AS "t37"
        ) AS "t38"
        GROUP BY
          1,
          2,
          3
      ) AS "t39"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t34"."centre_id",
          "t34"."period",
          "t34"."category",
          SUM("t34"."n") AS "n",
          SUM("t34"."base") AS "base"
        FROM (
          SELECT
            "t32"."centre_id",
            "t32"."period",
            "t32"."source",
            "t32"."n",
            "t32"."base",
            'not_registered' AS "category"
          FROM "t30" AS "t32"
          WHERE
            (
              "t32"."source" IS NULL
            ) OR (
              "t32"."source" = ''
            )
        ) AS "t34"
        GROUP BY
          1,
          2,
          3
      ) AS "t36"
    ) AS "t40"
  ) AS "t42"
    ON "t13"."centre_id" = "t42"."their_centre_id"
    AND "t31"."period" = "t42"."their_period"
    AND "t31"."category" = "t42"."their_category"
) AS "t43"

-- statement: members_by_centre
WITH "t10" AS (
  SELECT
    "t7"."conversation_id",
    "t7"."centre_id",
    "t7"."stay_id",
    "t7"."held_on",
    "t7"."kind",
    "t7"."source",
    "t4"."period"
  FROM (
    SELECT
      "t0"."conversation_id",
      "t0"."centre_id",
      "t0"."stay_id",
      "t0"."held_on",
      "t0"."kind",
      "t0"."kind" AS "source"
    FROM "conversations" AS "t0"
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
    "t18"."conversation_id" AS "id_0",
    "t18"."summand"
  FROM (
    SELECT
      "t16"."conversation_id",
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
        "t11"."conversation_id",
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
            "t2"."codelist" = 'conversation_kind'
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
    "t11"."conversation_id" AS "id_0",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t10" AS "t11"
  WHERE
    (
      "t11"."source" IS NULL
    ) OR (
      "t11"."source" = ''
    )
) AS "t15"

