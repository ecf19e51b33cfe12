-- statement: counts
WITH "t22" AS (
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
), "t32" AS (
  SELECT
    "t31"."period",
    "t31"."source",
    SUM("t31"."n") AS "n",
    SUM("t31"."base") AS "base"
  FROM (
    SELECT
      "t25"."held_on",
      "t25"."source",
      "t25"."n",
      "t25"."base",
      "t8"."period"
    FROM (
      SELECT
        "t19"."held_on",
        "t19"."source",
        SUM("t19"."n") AS "n",
        SUM("t19"."base") AS "base"
      FROM (
        SELECT
          "t18"."activity_id",
          "t18"."stay_id",
          "t18"."centre_id",
          "t18"."held_on",
          "t18"."kind",
          "t18"."kind" AS "source",
          1 AS "n",
          1 AS "base"
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
      ) AS "t19"
      GROUP BY
        1,
        2
    ) AS "t25"
    INNER JOIN "period_days" AS "t8"
      ON "t25"."held_on" = "t8"."day"
  ) AS "t31"
  GROUP BY
    1,
    2
)
SELECT
  "t44"."period",
  "t44"."place",
  "t44"."position",
  "t44"."code",
  "t44"."category",
  "t44"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t30"."period",
    "t30"."place",
    "t30"."position",
    "t30"."code",
    "t30"."category",
    COALESCE("t43"."numerator", 0) AS "numerator",
    COALESCE("t43"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t23"."period",
        0 AS "place",
        "t23"."position",
        "t23"."code",
        "t23"."code" AS "category"
      FROM "t22" AS "t23"
    ) AS "t26"
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
  LEFT OUTER JOIN (
    SELECT
      "t41"."period" AS "their_period",
      "t41"."category" AS "their_category",
      "t41"."n" AS "numerator",
      "t41"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t39"."period",
          "t39"."category",
          SUM("t39"."n") AS "n",
          SUM("t39"."base") AS "base"
        FROM (
          SELECT
            "t38"."period",
            "t38"."source",
            "t38"."n",
            "t38"."base",
            "t38"."known_period",
            "t38"."code",
            COALESCE("t38"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t36"."period",
              "t36"."source",
              "t36"."n",
              "t36"."base",
              "t29"."known_period",
              "t29"."code"
            FROM (
              SELECT
                *
              FROM "t32" AS "t33"
              WHERE
                "t33"."source" IS NOT NULL AND "t33"."source" <> ''
            ) AS "t36"
            LEFT OUTER JOIN (
              SELECT
                "t23"."period" AS "known_period",
                "t23"."code"
              FROM "t22" AS "t23"
            ) AS "t29"
              ON "t36"."period" = "t29"."known_period" AND "t36"."source" = "t29"."code"
          ) AS "t38"
        ) AS "t39"
        GROUP BY
          1,
          2
      ) AS "t40"
      UNION ALL
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
            "t33"."period",
            "t33"."source",
            "t33"."n",
            "t33"."base",
            'not_registered' AS "category"
          FROM "t32" AS "t33"
          WHERE
            (
              "t33"."source" IS NULL
            ) OR (
              "t33"."source" = ''
            )
        ) AS "t35"
        GROUP BY
          1,
          2
      ) AS "t37"
    ) AS "t41"
  ) AS "t43"
    ON "t30"."period" = "t43"."their_period"
    AND "t30"."category" = "t43"."their_category"
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
          FROM "codelists" AS "t1"
          WHERE
            "t1"."codelist" = 'activity_kind' AND "t1"."comparable_from" IS NOT NULL
        ) AS "t16"
          ON "t6"."first_day" < "t16"."comparable_from"
      ) AS "t21"
      WHERE
        "t30"."period" = "t21"."period"
    )
) AS "t44"

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
WITH "t25" AS (
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
), "t35" AS (
  SELECT
    "t34"."centre_id",
    "t34"."period",
    "t34"."source",
    SUM("t34"."n") AS "n",
    SUM("t34"."base") AS "base"
  FROM (
    SELECT
      "t28"."centre_id",
      "t28"."held_on",
      "t28"."source",
      "t28"."n",
      "t28"."base",
      "t9"."period"
    FROM (
      SELECT
        "t22"."centre_id",
        "t22"."held_on",
        "t22"."source",
        SUM("t22"."n") AS "n",
        SUM("t22"."base") AS "base"
      FROM (
        SELECT
          "t21"."activity_id",
          "t21"."stay_id",
          "t21"."centre_id",
          "t21"."held_on",
          "t21"."kind",
          "t21"."kind" AS "source",
          1 AS "n",
          1 AS "base"
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
      ) AS "t22"
      GROUP BY
        1,
        2,
        3
    ) AS "t28"
    INNER JOIN "period_days" AS "t9"
      ON "t28"."held_on" = "t9"."day"
  ) AS "t34"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t47"."centre_id",
  "t47"."period",
  "t47"."place",
  "t47"."position",
  "t47"."code",
  "t47"."category",
  "t47"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t33"."period",
    "t33"."place",
    "t33"."position",
    "t33"."code",
    "t33"."category",
    "t15"."centre_id",
    COALESCE("t46"."numerator", 0) AS "numerator",
    COALESCE("t46"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t26"."period",
        0 AS "place",
        "t26"."position",
        "t26"."code",
        "t26"."code" AS "category"
      FROM "t25" AS "t26"
    ) AS "t29"
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
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t15"
  LEFT OUTER JOIN (
    SELECT
      "t44"."centre_id" AS "their_centre_id",
      "t44"."period" AS "their_period",
      "t44"."category" AS "their_category",
      "t44"."n" AS "numerator",
      "t44"."base" AS "own_base"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t42"."centre_id",
          "t42"."period",
          "t42"."category",
          SUM("t42"."n") AS "n",
          SUM("t42"."base") AS "base"
        FROM (
          SELECT
            "t41"."centre_id",
            "t41"."period",
            "t41"."source",
            "t41"."n",
            "t41"."base",
            "t41"."known_period",
            "t41"."code",
            COALESCE("t41"."code", 'unknown') AS "category"
          FROM (
            SELECT
              "t39"."centre_id",
              "t39"."period",
              "t39"."source",
              "t39"."n",
              "t39"."base",
              "t32"."known_period",
              "t32"."code"
            FROM (
              SELECT
                *
              FROM "t35" AS "t36"
              WHERE
                "t36"."source" IS NOT NULL AND "t36"."source" <> ''
            ) AS "t39"
            LEFT OUTER JOIN (
              SELECT
                "t26"."period" AS "known_period",
                "t26"."code"
              FROM "t25" AS "t26"
            ) AS "t32"
              ON "t39"."period" = "t32"."known_period" AND "t39"."source" = "t32"."code"
          ) AS "t41"
        ) AS "t42"
        GROUP BY
          1,
          2,
          3
      ) AS "t43"
      UNION ALL
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
            "t36"."centre_id",
            "t36"."period",
            "t36"."source",
            "t36"."n",
            "t36"."base",
            'not_registered' AS "category"
          FROM "t35" AS "t36"
          WHERE
            (
              "t36"."source" IS NULL
            ) OR (
              "t36"."source" = ''
            )
        ) AS "t38"
        GROUP BY
          1,
          2,
          3
      ) AS "t40"
    ) AS "t44"
  ) AS "t46"
    ON "t15"."centre_id" = "t46"."their_centre_id"
    AND "t33"."period" = "t46"."their_period"
    AND "t33"."category" = "t46"."their_category"
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
          FROM "codelists" AS "t2"
          WHERE
            "t2"."codelist" = 'activity_kind' AND "t2"."comparable_from" IS NOT NULL
        ) AS "t19"
          ON "t7"."first_day" < "t19"."comparable_from"
      ) AS "t24"
      WHERE
        "t33"."period" = "t24"."period"
    )
) AS "t47"

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

