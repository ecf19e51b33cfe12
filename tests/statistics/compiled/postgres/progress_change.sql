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
), "t18" AS (
  SELECT
    "t13"."period",
    "t13"."source",
    SUM("t13"."change") AS "n",
    COUNT(*) AS "base"
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
          "t2"."focus_area" AS "source"
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
    2
)
SELECT
  "t30"."period",
  "t30"."place",
  "t30"."position",
  "t30"."code",
  "t30"."category",
  "t30"."numerator",
  "t30"."denominator"
FROM (
  SELECT
    "t16"."period",
    "t16"."place",
    "t16"."position",
    "t16"."code",
    "t16"."category",
    COALESCE("t29"."numerator", 0) AS "numerator",
    COALESCE("t29"."own_base", 0) AS "own_base",
    COALESCE("t24"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t12"."period",
      0 AS "place",
      "t12"."position",
      "t12"."code",
      "t12"."code" AS "category"
    FROM "t11" AS "t12"
  ) AS "t16"
  LEFT OUTER JOIN (
    SELECT
      "t27"."period" AS "their_period",
      "t27"."category" AS "their_category",
      "t27"."n" AS "numerator",
      "t27"."base" AS "own_base"
    FROM (
      SELECT
        "t26"."period",
        "t26"."category",
        SUM("t26"."n") AS "n",
        SUM("t26"."base") AS "base"
      FROM (
        SELECT
          "t25"."period",
          "t25"."source",
          "t25"."n",
          "t25"."base",
          "t25"."known_period",
          "t25"."code",
          COALESCE("t25"."code", 'unknown') AS "category"
        FROM (
          SELECT
            "t22"."period",
            "t22"."source",
            "t22"."n",
            "t22"."base",
            "t17"."known_period",
            "t17"."code"
          FROM (
            SELECT
              *
            FROM "t18" AS "t19"
            WHERE
              "t19"."source" IS NOT NULL AND "t19"."source" <> ''
          ) AS "t22"
          LEFT OUTER JOIN (
            SELECT
              "t12"."period" AS "known_period",
              "t12"."code"
            FROM "t11" AS "t12"
          ) AS "t17"
            ON "t22"."period" = "t17"."known_period" AND "t22"."source" = "t17"."code"
        ) AS "t25"
        WHERE
          "t25"."code" IS NOT NULL
      ) AS "t26"
      GROUP BY
        1,
        2
    ) AS "t27"
  ) AS "t29"
    ON "t16"."period" = "t29"."their_period"
    AND "t16"."category" = "t29"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t21"."period" AS "their_period",
      "t21"."source" AS "their_code",
      "t21"."whole" AS "denominator"
    FROM (
      SELECT
        "t19"."period",
        "t19"."source",
        SUM("t19"."base") AS "whole"
      FROM "t18" AS "t19"
      GROUP BY
        1,
        2
    ) AS "t21"
  ) AS "t24"
    ON "t16"."period" = "t24"."their_period" AND "t16"."code" = "t24"."their_code"
) AS "t30"

-- statement: members
SELECT
  "t16"."period",
  COALESCE("t16"."code", 'unknown') AS "category",
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
      "t10"."period",
      "t10"."change" AS "summand"
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
          "t0"."focus_area" AS "source"
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
      "t0"."focus_area" AS "source"
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
), "t21" AS (
  SELECT
    "t16"."centre_id",
    "t16"."period",
    "t16"."source",
    SUM("t16"."change") AS "n",
    COUNT(*) AS "base"
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
          "t3"."focus_area" AS "source"
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
    3
)
SELECT
  "t33"."centre_id",
  "t33"."period",
  "t33"."place",
  "t33"."position",
  "t33"."code",
  "t33"."category",
  "t33"."numerator",
  "t33"."denominator"
FROM (
  SELECT
    "t19"."period",
    "t19"."place",
    "t19"."position",
    "t19"."code",
    "t19"."category",
    "t9"."centre_id",
    COALESCE("t32"."numerator", 0) AS "numerator",
    COALESCE("t32"."own_base", 0) AS "own_base",
    COALESCE("t27"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t15"."period",
      0 AS "place",
      "t15"."position",
      "t15"."code",
      "t15"."code" AS "category"
    FROM "t14" AS "t15"
  ) AS "t19"
  CROSS JOIN (
    SELECT
      "t0"."centre_id"
    FROM "centres" AS "t0"
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t30"."centre_id" AS "their_centre_id",
      "t30"."period" AS "their_period",
      "t30"."category" AS "their_category",
      "t30"."n" AS "numerator",
      "t30"."base" AS "own_base"
    FROM (
      SELECT
        "t29"."centre_id",
        "t29"."period",
        "t29"."category",
        SUM("t29"."n") AS "n",
        SUM("t29"."base") AS "base"
      FROM (
        SELECT
          "t28"."centre_id",
          "t28"."period",
          "t28"."source",
          "t28"."n",
          "t28"."base",
          "t28"."known_period",
          "t28"."code",
          COALESCE("t28"."code", 'unknown') AS "category"
        FROM (
          SELECT
            "t25"."centre_id",
            "t25"."period",
            "t25"."source",
            "t25"."n",
            "t25"."base",
            "t20"."known_period",
            "t20"."code"
          FROM (
            SELECT
              *
            FROM "t21" AS "t22"
            WHERE
              "t22"."source" IS NOT NULL AND "t22"."source" <> ''
          ) AS "t25"
          LEFT OUTER JOIN (
            SELECT
              "t15"."period" AS "known_period",
              "t15"."code"
            FROM "t14" AS "t15"
          ) AS "t20"
            ON "t25"."period" = "t20"."known_period" AND "t25"."source" = "t20"."code"
        ) AS "t28"
        WHERE
          "t28"."code" IS NOT NULL
      ) AS "t29"
      GROUP BY
        1,
        2,
        3
    ) AS "t30"
  ) AS "t32"
    ON "t9"."centre_id" = "t32"."their_centre_id"
    AND "t19"."period" = "t32"."their_period"
    AND "t19"."category" = "t32"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t24"."centre_id" AS "their_centre_id",
      "t24"."period" AS "their_period",
      "t24"."source" AS "their_code",
      "t24"."whole" AS "denominator"
    FROM (
      SELECT
        "t22"."centre_id",
        "t22"."period",
        "t22"."source",
        SUM("t22"."base") AS "whole"
      FROM "t21" AS "t22"
      GROUP BY
        1,
        2,
        3
    ) AS "t24"
  ) AS "t27"
    ON "t9"."centre_id" = "t27"."their_centre_id"
    AND "t19"."period" = "t27"."their_period"
    AND "t19"."code" = "t27"."their_code"
) AS "t33"

-- statement: members_by_centre
SELECT
  "t16"."centre_id",
  "t16"."period",
  COALESCE("t16"."code", 'unknown') AS "category",
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
      "t10"."period",
      "t10"."change" AS "summand"
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
          "t0"."focus_area" AS "source"
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
      "t0"."focus_area" AS "source"
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

