-- statement: counts
WITH "t11" AS (
  SELECT
    "t4"."period",
    "t9"."code",
    "t9"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t0"
    WHERE
      "t0"."codelist" = 'focus_area'
  ) AS "t9"
  INNER JOIN "periods" AS "t4"
    ON (
      (
        "t9"."valid_from" IS NULL
      ) OR (
        "t9"."valid_from" <= "t4"."last_day"
      )
    )
    AND (
      (
        "t9"."valid_to" IS NULL
      ) OR (
        "t9"."valid_to" > "t4"."first_day"
      )
    )
), "t19" AS (
  SELECT
    "t13"."period",
    "t13"."source",
    "t13"."part",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t10"."centre_id",
      "t10"."resident_id",
      "t10"."focus_area",
      "t10"."measured_on",
      "t10"."following",
      "t10"."change",
      "t10"."direction",
      "t10"."source",
      "t10"."part",
      "t10"."period"
    FROM (
      SELECT
        "t8"."centre_id",
        "t8"."resident_id",
        "t8"."focus_area",
        "t8"."measured_on",
        "t8"."following",
        "t8"."change",
        "t8"."direction",
        "t8"."source",
        "t8"."part",
        "t5"."period",
        "t5"."day",
        "t5"."last_day"
      FROM (
        SELECT
          "t2"."centre_id",
          "t2"."resident_id",
          "t2"."focus_area",
          "t2"."measured_on",
          "t2"."following",
          "t2"."change",
          "t2"."direction",
          "t2"."focus_area" AS "source",
          "t2"."direction" AS "part"
        FROM "courses" AS "t2"
      ) AS "t8"
      INNER JOIN "period_days" AS "t5"
        ON "t8"."measured_on" = "t5"."day"
    ) AS "t10"
    WHERE
      (
        "t10"."following" IS NULL
      ) OR (
        "t10"."following" > "t10"."last_day"
      )
  ) AS "t13"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t35"."period",
  "t35"."place",
  "t35"."position",
  "t35"."code",
  "t35"."category",
  "t35"."numerator",
  "t35"."denominator"
FROM (
  SELECT
    "t23"."period",
    "t23"."place",
    "t23"."position",
    "t23"."code",
    "t23"."category",
    COALESCE("t34"."numerator", 0) AS "numerator",
    COALESCE("t34"."own_base", 0) AS "own_base",
    COALESCE("t30"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t12"."period",
        2 AS "place",
        "t12"."position",
        "t12"."code",
        "t12"."code" || ':' || 'back' AS "category"
      FROM "t11" AS "t12"
    ) AS "t15"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t12"."period",
          0 AS "place",
          "t12"."position",
          "t12"."code",
          "t12"."code" || ':' || 'forward' AS "category"
        FROM "t11" AS "t12"
      ) AS "t16"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t12"."period",
          1 AS "place",
          "t12"."position",
          "t12"."code",
          "t12"."code" || ':' || 'unchanged' AS "category"
        FROM "t11" AS "t12"
      ) AS "t17"
    ) AS "t20"
  ) AS "t23"
  LEFT OUTER JOIN (
    SELECT
      "t32"."period" AS "their_period",
      "t32"."category" AS "their_category",
      "t32"."n" AS "numerator",
      "t32"."base" AS "own_base"
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
          "t29"."part",
          "t29"."n",
          "t29"."base",
          "t29"."known_period",
          "t29"."code",
          COALESCE("t29"."code", 'unknown') || ':' || "t29"."part" AS "category"
        FROM (
          SELECT
            "t26"."period",
            "t26"."source",
            "t26"."part",
            "t26"."n",
            "t26"."base",
            "t18"."known_period",
            "t18"."code"
          FROM (
            SELECT
              "t21"."period",
              "t21"."source",
              "t21"."part",
              "t21"."n",
              "t21"."n" AS "base"
            FROM "t19" AS "t21"
            WHERE
              "t21"."source" IS NOT NULL AND "t21"."source" <> ''
          ) AS "t26"
          LEFT OUTER JOIN (
            SELECT
              "t12"."period" AS "known_period",
              "t12"."code"
            FROM "t11" AS "t12"
          ) AS "t18"
            ON "t26"."period" = "t18"."known_period" AND "t26"."source" = "t18"."code"
        ) AS "t29"
        WHERE
          "t29"."code" IS NOT NULL
      ) AS "t31"
      GROUP BY
        1,
        2
    ) AS "t32"
  ) AS "t34"
    ON "t23"."period" = "t34"."their_period"
    AND "t23"."category" = "t34"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t27"."period" AS "their_period",
      "t27"."source" AS "their_code",
      "t27"."whole" AS "denominator"
    FROM (
      SELECT
        "t24"."period",
        "t24"."source",
        SUM("t24"."base") AS "whole"
      FROM (
        SELECT
          "t21"."period",
          "t21"."source",
          "t21"."part",
          "t21"."n",
          "t21"."n" AS "base"
        FROM "t19" AS "t21"
      ) AS "t24"
      GROUP BY
        1,
        2
    ) AS "t27"
  ) AS "t30"
    ON "t23"."period" = "t30"."their_period" AND "t23"."code" = "t30"."their_code"
) AS "t35"

-- statement: members
SELECT
  "t16"."period",
  COALESCE("t16"."code", 'unknown') || ':' || "t16"."part" AS "category",
  "t16"."resident_id" AS "id_0",
  "t16"."summand"
FROM (
  SELECT
    "t14"."centre_id",
    "t14"."resident_id",
    "t14"."focus_area",
    "t14"."measured_on",
    "t14"."following",
    "t14"."change",
    "t14"."direction",
    "t14"."source",
    "t14"."part",
    "t14"."period",
    "t14"."summand",
    "t15"."known_period",
    "t15"."code"
  FROM (
    SELECT
      "t10"."centre_id",
      "t10"."resident_id",
      "t10"."focus_area",
      "t10"."measured_on",
      "t10"."following",
      "t10"."change",
      "t10"."direction",
      "t10"."source",
      "t10"."part",
      "t10"."period",
      CAST(NULL AS BIGINT) AS "summand"
    FROM (
      SELECT
        "t7"."centre_id",
        "t7"."resident_id",
        "t7"."focus_area",
        "t7"."measured_on",
        "t7"."following",
        "t7"."change",
        "t7"."direction",
        "t7"."source",
        "t7"."part",
        "t4"."period",
        "t4"."day",
        "t4"."last_day"
      FROM (
        SELECT
          "t0"."centre_id",
          "t0"."resident_id",
          "t0"."focus_area",
          "t0"."measured_on",
          "t0"."following",
          "t0"."change",
          "t0"."direction",
          "t0"."focus_area" AS "source",
          "t0"."direction" AS "part"
        FROM "courses" AS "t0"
      ) AS "t7"
      INNER JOIN "period_days" AS "t4"
        ON "t7"."measured_on" = "t4"."day"
    ) AS "t10"
    WHERE
      (
        (
          "t10"."following" IS NULL
        ) OR (
          "t10"."following" > "t10"."last_day"
        )
      )
      AND "t10"."source" IS NOT NULL
      AND "t10"."source" <> ''
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t11"."period" AS "known_period",
      "t11"."code"
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
          "t2"."codelist" = 'focus_area'
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
    ) AS "t11"
  ) AS "t15"
    ON "t14"."period" = "t15"."known_period" AND "t14"."source" = "t15"."code"
) AS "t16"
WHERE
  "t16"."code" IS NOT NULL

-- statement: base
SELECT
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."centre_id",
    "t4"."resident_id",
    "t4"."focus_area",
    "t4"."measured_on",
    "t4"."following",
    "t4"."change",
    "t4"."direction",
    "t4"."source",
    "t4"."part",
    "t2"."period",
    "t2"."day",
    "t2"."last_day"
  FROM (
    SELECT
      "t0"."centre_id",
      "t0"."resident_id",
      "t0"."focus_area",
      "t0"."measured_on",
      "t0"."following",
      "t0"."change",
      "t0"."direction",
      "t0"."focus_area" AS "source",
      "t0"."direction" AS "part"
    FROM "courses" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."measured_on" = "t2"."day"
) AS "t5"
WHERE
  (
    "t5"."following" IS NULL
  ) OR (
    "t5"."following" > "t5"."last_day"
  )

-- statement: counts_by_centre
WITH "t14" AS (
  SELECT
    "t5"."period",
    "t12"."code",
    "t12"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t1"
    WHERE
      "t1"."codelist" = 'focus_area'
  ) AS "t12"
  INNER JOIN "periods" AS "t5"
    ON (
      (
        "t12"."valid_from" IS NULL
      ) OR (
        "t12"."valid_from" <= "t5"."last_day"
      )
    )
    AND (
      (
        "t12"."valid_to" IS NULL
      ) OR (
        "t12"."valid_to" > "t5"."first_day"
      )
    )
), "t22" AS (
  SELECT
    "t16"."centre_id",
    "t16"."period",
    "t16"."source",
    "t16"."part",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t13"."centre_id",
      "t13"."resident_id",
      "t13"."focus_area",
      "t13"."measured_on",
      "t13"."following",
      "t13"."change",
      "t13"."direction",
      "t13"."source",
      "t13"."part",
      "t13"."period"
    FROM (
      SELECT
        "t11"."centre_id",
        "t11"."resident_id",
        "t11"."focus_area",
        "t11"."measured_on",
        "t11"."following",
        "t11"."change",
        "t11"."direction",
        "t11"."source",
        "t11"."part",
        "t6"."period",
        "t6"."day",
        "t6"."last_day"
      FROM (
        SELECT
          "t3"."centre_id",
          "t3"."resident_id",
          "t3"."focus_area",
          "t3"."measured_on",
          "t3"."following",
          "t3"."change",
          "t3"."direction",
          "t3"."focus_area" AS "source",
          "t3"."direction" AS "part"
        FROM "courses_by_centre" AS "t3"
      ) AS "t11"
      INNER JOIN "period_days" AS "t6"
        ON "t11"."measured_on" = "t6"."day"
    ) AS "t13"
    WHERE
      (
        "t13"."following" IS NULL
      ) OR (
        "t13"."following" > "t13"."last_day"
      )
  ) AS "t16"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT
  "t38"."centre_id",
  "t38"."period",
  "t38"."place",
  "t38"."position",
  "t38"."code",
  "t38"."category",
  "t38"."numerator",
  "t38"."denominator"
FROM (
  SELECT
    "t26"."period",
    "t26"."place",
    "t26"."position",
    "t26"."code",
    "t26"."category",
    "t9"."centre_id",
    COALESCE("t37"."numerator", 0) AS "numerator",
    COALESCE("t37"."own_base", 0) AS "own_base",
    COALESCE("t33"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t15"."period",
        2 AS "place",
        "t15"."position",
        "t15"."code",
        "t15"."code" || ':' || 'back' AS "category"
      FROM "t14" AS "t15"
    ) AS "t18"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t15"."period",
          0 AS "place",
          "t15"."position",
          "t15"."code",
          "t15"."code" || ':' || 'forward' AS "category"
        FROM "t14" AS "t15"
      ) AS "t19"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t15"."period",
          1 AS "place",
          "t15"."position",
          "t15"."code",
          "t15"."code" || ':' || 'unchanged' AS "category"
        FROM "t14" AS "t15"
      ) AS "t20"
    ) AS "t23"
  ) AS "t26"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t35"."centre_id" AS "their_centre_id",
      "t35"."period" AS "their_period",
      "t35"."category" AS "their_category",
      "t35"."n" AS "numerator",
      "t35"."base" AS "own_base"
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
          "t32"."part",
          "t32"."n",
          "t32"."base",
          "t32"."known_period",
          "t32"."code",
          COALESCE("t32"."code", 'unknown') || ':' || "t32"."part" AS "category"
        FROM (
          SELECT
            "t29"."centre_id",
            "t29"."period",
            "t29"."source",
            "t29"."part",
            "t29"."n",
            "t29"."base",
            "t21"."known_period",
            "t21"."code"
          FROM (
            SELECT
              "t24"."centre_id",
              "t24"."period",
              "t24"."source",
              "t24"."part",
              "t24"."n",
              "t24"."n" AS "base"
            FROM "t22" AS "t24"
            WHERE
              "t24"."source" IS NOT NULL AND "t24"."source" <> ''
          ) AS "t29"
          LEFT OUTER JOIN (
            SELECT
              "t15"."period" AS "known_period",
              "t15"."code"
            FROM "t14" AS "t15"
          ) AS "t21"
            ON "t29"."period" = "t21"."known_period" AND "t29"."source" = "t21"."code"
        ) AS "t32"
        WHERE
          "t32"."code" IS NOT NULL
      ) AS "t34"
      GROUP BY
        1,
        2,
        3
    ) AS "t35"
  ) AS "t37"
    ON "t9"."centre_id" = "t37"."their_centre_id"
    AND "t26"."period" = "t37"."their_period"
    AND "t26"."category" = "t37"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t30"."centre_id" AS "their_centre_id",
      "t30"."period" AS "their_period",
      "t30"."source" AS "their_code",
      "t30"."whole" AS "denominator"
    FROM (
      SELECT
        "t27"."centre_id",
        "t27"."period",
        "t27"."source",
        SUM("t27"."base") AS "whole"
      FROM (
        SELECT
          "t24"."centre_id",
          "t24"."period",
          "t24"."source",
          "t24"."part",
          "t24"."n",
          "t24"."n" AS "base"
        FROM "t22" AS "t24"
      ) AS "t27"
      GROUP BY
        1,
        2,
        3
    ) AS "t30"
  ) AS "t33"
    ON "t9"."centre_id" = "t33"."their_centre_id"
    AND "t26"."period" = "t33"."their_period"
    AND "t26"."code" = "t33"."their_code"
) AS "t38"

-- statement: members_by_centre
SELECT
  "t16"."centre_id",
  "t16"."period",
  COALESCE("t16"."code", 'unknown') || ':' || "t16"."part" AS "category",
  "t16"."resident_id" AS "id_0",
  "t16"."summand"
FROM (
  SELECT
    "t14"."centre_id",
    "t14"."resident_id",
    "t14"."focus_area",
    "t14"."measured_on",
    "t14"."following",
    "t14"."change",
    "t14"."direction",
    "t14"."source",
    "t14"."part",
    "t14"."period",
    "t14"."summand",
    "t15"."known_period",
    "t15"."code"
  FROM (
    SELECT
      "t10"."centre_id",
      "t10"."resident_id",
      "t10"."focus_area",
      "t10"."measured_on",
      "t10"."following",
      "t10"."change",
      "t10"."direction",
      "t10"."source",
      "t10"."part",
      "t10"."period",
      CAST(NULL AS BIGINT) AS "summand"
    FROM (
      SELECT
        "t7"."centre_id",
        "t7"."resident_id",
        "t7"."focus_area",
        "t7"."measured_on",
        "t7"."following",
        "t7"."change",
        "t7"."direction",
        "t7"."source",
        "t7"."part",
        "t4"."period",
        "t4"."day",
        "t4"."last_day"
      FROM (
        SELECT
          "t0"."centre_id",
          "t0"."resident_id",
          "t0"."focus_area",
          "t0"."measured_on",
          "t0"."following",
          "t0"."change",
          "t0"."direction",
          "t0"."focus_area" AS "source",
          "t0"."direction" AS "part"
        FROM "courses_by_centre" AS "t0"
      ) AS "t7"
      INNER JOIN "period_days" AS "t4"
        ON "t7"."measured_on" = "t4"."day"
    ) AS "t10"
    WHERE
      (
        (
          "t10"."following" IS NULL
        ) OR (
          "t10"."following" > "t10"."last_day"
        )
      )
      AND "t10"."source" IS NOT NULL
      AND "t10"."source" <> ''
  ) AS "t14"
  LEFT OUTER JOIN (
    SELECT
      "t11"."period" AS "known_period",
      "t11"."code"
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
          "t2"."codelist" = 'focus_area'
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
    ) AS "t11"
  ) AS "t15"
    ON "t14"."period" = "t15"."known_period" AND "t14"."source" = "t15"."code"
) AS "t16"
WHERE
  "t16"."code" IS NOT NULL

-- statement: base_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."centre_id",
    "t4"."resident_id",
    "t4"."focus_area",
    "t4"."measured_on",
    "t4"."following",
    "t4"."change",
    "t4"."direction",
    "t4"."source",
    "t4"."part",
    "t2"."period",
    "t2"."day",
    "t2"."last_day"
  FROM (
    SELECT
      "t0"."centre_id",
      "t0"."resident_id",
      "t0"."focus_area",
      "t0"."measured_on",
      "t0"."following",
      "t0"."change",
      "t0"."direction",
      "t0"."focus_area" AS "source",
      "t0"."direction" AS "part"
    FROM "courses_by_centre" AS "t0"
  ) AS "t4"
  INNER JOIN "period_days" AS "t2"
    ON "t4"."measured_on" = "t2"."day"
) AS "t5"
WHERE
  (
    "t5"."following" IS NULL
  ) OR (
    "t5"."following" > "t5"."last_day"
  )

