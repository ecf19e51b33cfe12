-- statement: counts
WITH "t23" AS (
  SELECT
    "t7"."period",
    "t17"."code",
    "t17"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t2"
    WHERE
      "t2"."codelist" = 'activity_kind'
  ) AS "t17"
  INNER JOIN "periods" AS "t7"
    ON (
      (
        "t17"."valid_from" IS NULL
      ) OR (
        "t17"."valid_from" <= "t7"."last_day"
      )
    )
    AND (
      (
        "t17"."valid_to" IS NULL
      ) OR (
        "t17"."valid_to" > "t7"."first_day"
      )
    )
), "t31" AS (
  SELECT
    "t27"."period",
    "t27"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t21"."activity_id",
      "t21"."stay_id",
      "t21"."centre_id",
      "t21"."held_on",
      "t21"."kind",
      "t21"."source",
      "t8"."period"
    FROM (
      SELECT
        "t18"."activity_id",
        "t18"."stay_id",
        "t18"."centre_id",
        "t18"."held_on",
        "t18"."kind",
        "t18"."kind" AS "source"
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
      ) AS "t18"
    ) AS "t21"
    INNER JOIN "period_days" AS "t8"
      ON "t21"."held_on" = "t8"."day"
  ) AS "t27"
  GROUP BY
    1,
    2
)
SELECT
  "t43"."period",
  "t43"."place",
  "t43"."position",
  "t43"."code",
  "t43"."category",
  "t43"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t30"."period",
    "t30"."place",
    "t30"."position",
    "t30"."code",
    "t30"."category",
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
    ) AS "t25"
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
      ) AS "t11"
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
      ) AS "t12"
    ) AS "t13"
  ) AS "t30"
  ANTI JOIN (
    SELECT
      "t6"."period"
    FROM "periods" AS "t6"
    INNER JOIN (
      SELECT
        *
      FROM "codelists" AS "t1"
      WHERE
        "t1"."codelist" = 'activity_kind' AND "t1"."comparable_from" IS NOT NULL
    ) AS "t16"
      ON "t6"."first_day" < "t16"."comparable_from"
  ) AS "t22"
    ON "t30"."period" = "t22"."period"
  LEFT OUTER JOIN (
    SELECT
      "t40"."period" AS "their_period",
      "t40"."category" AS "their_category",
      "t40"."n" AS "numerator",
      "t40"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t38"."period",
          "t38"."category",
          SUM("t38"."n") AS "n",
          SUM("t38"."base") AS "base"
        FROM (
          SELECT
            "t37"."period",
            "t37"."source",
            "t37"."n",
            "t37"."base",
            "t37"."known_period",
            "t37"."code",
            COALESCE("t37"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t35"."period",
              "t35"."source",
              "t35"."n",
              "t35"."base",
              "t29"."known_period",
              "t29"."code"
            FROM (
              SELECT
                "t32"."period",
                "t32"."source",
                "t32"."n",
                "t32"."n" AS "base"
              FROM "t31" AS "t32"
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
          2
      ) AS "t39"
      UNION ALL
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
            "t32"."period",
            "t32"."source",
            "t32"."n",
            "t32"."n" AS "base",
            'not_registered' AS "category"
          FROM "t31" AS "t32"
          WHERE
            (
              "t32"."source" IS NULL
            ) OR (
              "t32"."source" = ''
            )
        ) AS "t34"
        GROUP BY
          1,
          2
      ) AS "t36"
    ) AS "t40"
  ) AS "t42"
    ON "t30"."period" = "t42"."their_period"
    AND "t30"."category" = "t42"."their_category"
) AS "t43"

-- statement: members
WITH "t17" AS (
  SELECT
    "t13"."activity_id",
    "t13"."stay_id",
    "t13"."centre_id",
    "t13"."held_on",
    "t13"."kind",
    "t13"."source",
    "t5"."period"
  FROM (
    SELECT
      "t11"."activity_id",
      "t11"."stay_id",
      "t11"."centre_id",
      "t11"."held_on",
      "t11"."kind",
      "t11"."kind" AS "source"
    FROM (
      SELECT
        "t6"."activity_id",
        "t6"."stay_id",
        "t8"."centre_id",
        "t8"."held_on",
        "t8"."kind"
      FROM "attendances" AS "t6"
      INNER JOIN "activities" AS "t8"
        ON "t6"."activity_id" = "t8"."activity_id"
    ) AS "t11"
  ) AS "t13"
  INNER JOIN "period_days" AS "t5"
    ON "t13"."held_on" = "t5"."day"
)
SELECT
  *
FROM (
  SELECT
    "t22"."period",
    COALESCE("t22"."code", 'unknown') AS "category",
    "t22"."activity_id" AS "id_0",
    "t22"."stay_id" AS "id_1",
    "t22"."summand"
  FROM (
    SELECT
      "t21"."activity_id",
      "t21"."stay_id",
      "t21"."centre_id",
      "t21"."held_on",
      "t21"."kind",
      "t21"."source",
      "t21"."period",
      "t21"."summand",
      "t16"."known_period",
      "t16"."code"
    FROM (
      SELECT
        "t18"."activity_id",
        "t18"."stay_id",
        "t18"."centre_id",
        "t18"."held_on",
        "t18"."kind",
        "t18"."source",
        "t18"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t17" AS "t18"
      WHERE
        "t18"."source" IS NOT NULL AND "t18"."source" <> ''
    ) AS "t21"
    LEFT OUTER JOIN (
      SELECT
        "t14"."period" AS "known_period",
        "t14"."code"
      FROM (
        SELECT
          "t7"."period",
          "t10"."code",
          "t10"."position"
        FROM (
          SELECT
            *
          FROM "codes" AS "t2"
          WHERE
            "t2"."codelist" = 'activity_kind'
        ) AS "t10"
        INNER JOIN "periods" AS "t7"
          ON (
            (
              "t10"."valid_from" IS NULL
            ) OR (
              "t10"."valid_from" <= "t7"."last_day"
            )
          )
          AND (
            (
              "t10"."valid_to" IS NULL
            ) OR (
              "t10"."valid_to" > "t7"."first_day"
            )
          )
      ) AS "t14"
    ) AS "t16"
      ON "t21"."period" = "t16"."known_period" AND "t21"."source" = "t16"."code"
  ) AS "t22"
) AS "t23"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t18"."period",
    'not_registered' AS "category",
    "t18"."activity_id" AS "id_0",
    "t18"."stay_id" AS "id_1",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t17" AS "t18"
  WHERE
    (
      "t18"."source" IS NULL
    ) OR (
      "t18"."source" = ''
    )
) AS "t20"

-- statement: counts_by_centre
WITH "t26" AS (
  SELECT
    "t8"."period",
    "t20"."code",
    "t20"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t3"
    WHERE
      "t3"."codelist" = 'activity_kind'
  ) AS "t20"
  INNER JOIN "periods" AS "t8"
    ON (
      (
        "t20"."valid_from" IS NULL
      ) OR (
        "t20"."valid_from" <= "t8"."last_day"
      )
    )
    AND (
      (
        "t20"."valid_to" IS NULL
      ) OR (
        "t20"."valid_to" > "t8"."first_day"
      )
    )
), "t34" AS (
  SELECT
    "t30"."centre_id",
    "t30"."period",
    "t30"."source",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t24"."activity_id",
      "t24"."stay_id",
      "t24"."centre_id",
      "t24"."held_on",
      "t24"."kind",
      "t24"."source",
      "t9"."period"
    FROM (
      SELECT
        "t21"."activity_id",
        "t21"."stay_id",
        "t21"."centre_id",
        "t21"."held_on",
        "t21"."kind",
        "t21"."kind" AS "source"
      FROM (
        SELECT
          "t10"."activity_id",
          "t10"."stay_id",
          "t11"."centre_id",
          "t11"."held_on",
          "t11"."kind"
        FROM "attendances" AS "t10"
        INNER JOIN "activities" AS "t11"
          ON "t10"."activity_id" = "t11"."activity_id"
      ) AS "t21"
    ) AS "t24"
    INNER JOIN "period_days" AS "t9"
      ON "t24"."held_on" = "t9"."day"
  ) AS "t30"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t46"."centre_id",
  "t46"."period",
  "t46"."place",
  "t46"."position",
  "t46"."code",
  "t46"."category",
  "t46"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t33"."period",
    "t33"."place",
    "t33"."position",
    "t33"."code",
    "t33"."category",
    "t15"."centre_id",
    COALESCE("t45"."numerator", 0) AS "numerator",
    COALESCE("t45"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t27"."period",
        0 AS "place",
        "t27"."position",
        "t27"."code",
        "t27"."code" AS "category"
      FROM "t26" AS "t27"
    ) AS "t28"
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
      ) AS "t13"
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
      ) AS "t14"
    ) AS "t16"
  ) AS "t33"
  ANTI JOIN (
    SELECT
      "t7"."period"
    FROM "periods" AS "t7"
    INNER JOIN (
      SELECT
        *
      FROM "codelists" AS "t2"
      WHERE
        "t2"."codelist" = 'activity_kind' AND "t2"."comparable_from" IS NOT NULL
    ) AS "t19"
      ON "t7"."first_day" < "t19"."comparable_from"
  ) AS "t25"
    ON "t33"."period" = "t25"."period"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t15"
  LEFT OUTER JOIN (
    SELECT
      "t43"."centre_id" AS "their_centre_id",
      "t43"."period" AS "their_period",
      "t43"."category" AS "their_category",
      "t43"."n" AS "numerator",
      "t43"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t41"."centre_id",
          "t41"."period",
          "t41"."category",
          SUM("t41"."n") AS "n",
          SUM("t41"."base") AS "base"
        FROM (
          SELECT
            "t40"."centre_id",
            "t40"."period",
            "t40"."source",
            "t40"."n",
            "t40"."base",
            "t40"."known_period",
            "t40"."code",
            COALESCE("t40"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t38"."centre_id",
              "t38"."period",
              "t38"."source",
              "t38"."n",
              "t38"."base",
              "t32"."known_period",
              "t32"."code"
            FROM (
              SELECT
                "t35"."centre_id",
                "t35"."period",
                "t35"."source",
                "t35"."n",
                "t35"."n" AS "base"
              FROM "t34" AS "t35"
              WHERE
                "t35"."source" IS NOT NULL AND "t35"."source" <> ''
            ) AS "t38"
            LEFT OUTER JOIN (
              SELECT
                "t27"."period" AS "known_period",
                "t27"."code"
              FROM "t26" AS "t27"
            ) AS "t32"
              ON "t38"."period" = "t32"."known_period" AND "t38"."source" = "t32"."code"
          ) AS "t40"
        ) AS "t41"
        GROUP BY
          1,
          2,
          3
      ) AS "t42"
      UNION ALL
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
            "t35"."centre_id",
            "t35"."period",
            "t35"."source",
            "t35"."n",
            "t35"."n" AS "base",
            'not_registered' AS "category"
          FROM "t34" AS "t35"
          WHERE
            (
              "t35"."source" IS NULL
            ) OR (
              "t35"."source" = ''
            )
        ) AS "t37"
        GROUP BY
          1,
          2,
          3
      ) AS "t39"
    ) AS "t43"
  ) AS "t45"
    ON "t15"."centre_id" = "t45"."their_centre_id"
    AND "t33"."period" = "t45"."their_period"
    AND "t33"."category" = "t45"."their_category"
) AS "t46"

-- statement: members_by_centre
WITH "t17" AS (
  SELECT
    "t13"."activity_id",
    "t13"."stay_id",
    "t13"."centre_id",
    "t13"."held_on",
    "t13"."kind",
    "t13"."source",
    "t5"."period"
  FROM (
    SELECT
      "t11"."activity_id",
      "t11"."stay_id",
      "t11"."centre_id",
      "t11"."held_on",
      "t11"."kind",
      "t11"."kind" AS "source"
    FROM (
      SELECT
        "t6"."activity_id",
        "t6"."stay_id",
        "t8"."centre_id",
        "t8"."held_on",
        "t8"."kind"
      FROM "attendances" AS "t6"
      INNER JOIN "activities" AS "t8"
        ON "t6"."activity_id" = "t8"."activity_id"
    ) AS "t11"
  ) AS "t13"
  INNER JOIN "period_days" AS "t5"
    ON "t13"."held_on" = "t5"."day"
)
SELECT
  *
FROM (
  SELECT
    "t22"."centre_id",
    "t22"."period",
    COALESCE("t22"."code", 'unknown') AS "category",
    "t22"."activity_id" AS "id_0",
    "t22"."stay_id" AS "id_1",
    "t22"."summand"
  FROM (
    SELECT
      "t21"."activity_id",
      "t21"."stay_id",
      "t21"."centre_id",
      "t21"."held_on",
      "t21"."kind",
      "t21"."source",
      "t21"."period",
      "t21"."summand",
      "t16"."known_period",
      "t16"."code"
    FROM (
      SELECT
        "t18"."activity_id",
        "t18"."stay_id",
        "t18"."centre_id",
        "t18"."held_on",
        "t18"."kind",
        "t18"."source",
        "t18"."period",
        CAST(NULL AS BIGINT) AS "summand"
      FROM "t17" AS "t18"
      WHERE
        "t18"."source" IS NOT NULL AND "t18"."source" <> ''
    ) AS "t21"
    LEFT OUTER JOIN (
      SELECT
        "t14"."period" AS "known_period",
        "t14"."code"
      FROM (
        SELECT
          "t7"."period",
          "t10"."code",
          "t10"."position"
        FROM (
          SELECT
            *
          FROM "codes" AS "t2"
          WHERE
            "t2"."codelist" = 'activity_kind'
        ) AS "t10"
        INNER JOIN "periods" AS "t7"
          ON (
            (
              "t10"."valid_from" IS NULL
            ) OR (
              "t10"."valid_from" <= "t7"."last_day"
            )
          )
          AND (
            (
              "t10"."valid_to" IS NULL
            ) OR (
              "t10"."valid_to" > "t7"."first_day"
            )
          )
      ) AS "t14"
    ) AS "t16"
      ON "t21"."period" = "t16"."known_period" AND "t21"."source" = "t16"."code"
  ) AS "t22"
) AS "t23"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "t18"."centre_id",
    "t18"."period",
    'not_registered' AS "category",
    "t18"."activity_id" AS "id_0",
    "t18"."stay_id" AS "id_1",
    CAST(NULL AS BIGINT) AS "summand"
  FROM "t17" AS "t18"
  WHERE
    (
      "t18"."source" IS NULL
    ) OR (
      "t18"."source" = ''
    )
) AS "t20"

