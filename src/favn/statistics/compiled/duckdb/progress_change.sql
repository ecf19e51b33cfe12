-- statement: counts
WITH "t9" AS (
  SELECT
    "t4"."period",
    "t7"."code",
    "t7"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t0"
    WHERE
      "t0"."codelist" = 'focus_area'
  ) AS "t7"
  INNER JOIN "periods" AS "t4"
    ON (
      (
        "t7"."valid_from" IS NULL
      ) OR (
        "t7"."valid_from" <= "t4"."last_day"
      )
    )
    AND (
      (
        "t7"."valid_to" IS NULL
      ) OR (
        "t7"."valid_to" > "t4"."first_day"
      )
    )
), "t21" AS (
  SELECT
    "t20"."period",
    "t20"."source",
    SUM("t20"."n") AS "n",
    SUM("t20"."base") AS "base"
  FROM (
    SELECT
      "t19"."centre_id",
      "t19"."resident_id",
      "t19"."focus_area",
      "t19"."measured_on",
      "t19"."following",
      "t19"."number",
      "t19"."change",
      "t19"."direction",
      "t19"."source",
      "t19"."period",
      "t19"."change" AS "n",
      1 AS "base"
    FROM (
      SELECT
        "t18".*
        EXCLUDE ("last_day", "day")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t12"."centre_id",
            "t12"."resident_id",
            "t12"."focus_area",
            "t12"."measured_on",
            "t12"."following",
            "t12"."number",
            "t12"."change",
            "t12"."direction",
            "t12"."source",
            "t5"."period",
            "t5"."day",
            "t5"."last_day"
          FROM (
            SELECT
              "t8"."centre_id",
              "t8"."resident_id",
              "t8"."focus_area",
              "t8"."measured_on",
              "t8"."following",
              "t8"."number",
              "t8"."change",
              CASE
                WHEN "t8"."change" > 0
                THEN 'forward'
                WHEN "t8"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "direction",
              "t8"."focus_area" AS "source"
            FROM (
              SELECT
                "t3"."centre_id",
                "t3"."resident_id",
                "t3"."focus_area",
                "t3"."measured_on",
                LEAD("t3"."measured_on") OVER (
                  PARTITION BY "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "following",
                ROW_NUMBER() OVER (
                  PARTITION BY "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "number",
                "t3"."score" - FIRST_VALUE("t3"."score") OVER (
                  PARTITION BY "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "change"
              FROM "measurements" AS "t3"
            ) AS "t8"
            WHERE
              "t8"."number" > 0
          ) AS "t12"
          INNER JOIN "period_days" AS "t5"
            ON "t12"."measured_on" = "t5"."day"
        ) AS "t17"
        WHERE
          (
            "t17"."following" IS NULL
          ) OR (
            "t17"."following" > "t17"."last_day"
          )
      ) AS "t18"
    ) AS "t19"
  ) AS "t20"
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
  COALESCE("t38"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t37".*
    EXCLUDE ("their_code", "their_period")
  FROM (
    SELECT
      "t36"."period",
      "t36"."place",
      "t36"."position",
      "t36"."code",
      "t36"."category",
      "t36"."numerator",
      "t36"."own_base",
      "t27"."their_period",
      "t27"."their_code",
      "t27"."denominator"
    FROM (
      SELECT
        "t34"."period",
        "t34"."place",
        "t34"."position",
        "t34"."code",
        "t34"."category",
        COALESCE("t34"."numerator", 0) AS "numerator",
        COALESCE("t34"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t33".*
          EXCLUDE ("their_category", "their_period")
        FROM (
          SELECT
            "t15"."period",
            "t15"."place",
            "t15"."position",
            "t15"."code",
            "t15"."category",
            "t32"."their_period",
            "t32"."their_category",
            "t32"."numerator",
            "t32"."own_base"
          FROM (
            SELECT
              "t11"."period",
              0 AS "place",
              "t11"."position",
              "t11"."code",
              "t11"."code" AS "category"
            FROM "t9" AS "t11"
          ) AS "t15"
          LEFT OUTER JOIN (
            SELECT
              "t30"."period" AS "their_period",
              "t30"."category" AS "their_category",
              "t30"."n" AS "numerator",
              "t30"."base" AS "own_base"
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
                    "t25"."period",
                    "t25"."source",
                    "t25"."n",
                    "t25"."base",
                    "t16"."known_period",
                    "t16"."code"
                  FROM (
                    SELECT
                      *
                    FROM "t21" AS "t22"
                    WHERE
                      "t22"."source" IS NOT NULL AND "t22"."source" <> ''
                  ) AS "t25"
                  LEFT OUTER JOIN (
                    SELECT
                      "t11"."period" AS "known_period",
                      "t11"."code"
                    FROM "t9" AS "t11"
                  ) AS "t16"
                    ON "t25"."period" = "t16"."known_period" AND "t25"."source" = "t16"."code"
                ) AS "t28"
                WHERE
                  "t28"."code" IS NOT NULL
              ) AS "t29"
              GROUP BY
                1,
                2
            ) AS "t30"
          ) AS "t32"
            ON "t15"."period" = "t32"."their_period"
            AND "t15"."category" = "t32"."their_category"
        ) AS "t33"
      ) AS "t34"
    ) AS "t36"
    LEFT OUTER JOIN (
      SELECT
        "t24"."period" AS "their_period",
        "t24"."source" AS "their_code",
        "t24"."whole" AS "denominator"
      FROM (
        SELECT
          "t22"."period",
          "t22"."source",
          SUM("t22"."base") AS "whole"
        FROM "t21" AS "t22"
        GROUP BY
          1,
          2
      ) AS "t24"
    ) AS "t27"
      ON "t36"."period" = "t27"."their_period" AND "t36"."code" = "t27"."their_code"
  ) AS "t37"
) AS "t38"

-- statement: members
SELECT
  "t19"."period",
  COALESCE("t19"."code", 'unknown') AS "category",
  "t19"."resident_id" AS "id_0",
  "t19"."summand"
FROM (
  SELECT
    "t18"."centre_id",
    "t18"."resident_id",
    "t18"."focus_area",
    "t18"."measured_on",
    "t18"."following",
    "t18"."number",
    "t18"."change",
    "t18"."direction",
    "t18"."source",
    "t18"."period",
    "t18"."summand",
    "t13"."known_period",
    "t13"."code"
  FROM (
    SELECT
      "t16"."centre_id",
      "t16"."resident_id",
      "t16"."focus_area",
      "t16"."measured_on",
      "t16"."following",
      "t16"."number",
      "t16"."change",
      "t16"."direction",
      "t16"."source",
      "t16"."period",
      "t16"."change" AS "summand"
    FROM (
      SELECT
        "t15".*
        EXCLUDE ("last_day", "day")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t11"."centre_id",
            "t11"."resident_id",
            "t11"."focus_area",
            "t11"."measured_on",
            "t11"."following",
            "t11"."number",
            "t11"."change",
            "t11"."direction",
            "t11"."source",
            "t5"."period",
            "t5"."day",
            "t5"."last_day"
          FROM (
            SELECT
              "t8"."centre_id",
              "t8"."resident_id",
              "t8"."focus_area",
              "t8"."measured_on",
              "t8"."following",
              "t8"."number",
              "t8"."change",
              CASE
                WHEN "t8"."change" > 0
                THEN 'forward'
                WHEN "t8"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "direction",
              "t8"."focus_area" AS "source"
            FROM (
              SELECT
                "t3"."centre_id",
                "t3"."resident_id",
                "t3"."focus_area",
                "t3"."measured_on",
                LEAD("t3"."measured_on") OVER (
                  PARTITION BY "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "following",
                ROW_NUMBER() OVER (
                  PARTITION BY "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "number",
                "t3"."score" - FIRST_VALUE("t3"."score") OVER (
                  PARTITION BY "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "change"
              FROM "measurements" AS "t3"
            ) AS "t8"
            WHERE
              "t8"."number" > 0
          ) AS "t11"
          INNER JOIN "period_days" AS "t5"
            ON "t11"."measured_on" = "t5"."day"
        ) AS "t14"
        WHERE
          (
            "t14"."following" IS NULL
          ) OR (
            "t14"."following" > "t14"."last_day"
          )
      ) AS "t15"
    ) AS "t16"
    WHERE
      "t16"."source" IS NOT NULL AND "t16"."source" <> ''
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t9"."period" AS "known_period",
      "t9"."code"
    FROM (
      SELECT
        "t4"."period",
        "t7"."code",
        "t7"."position"
      FROM (
        SELECT
          *
        FROM "codes" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t7"
      INNER JOIN "periods" AS "t4"
        ON (
          (
            "t7"."valid_from" IS NULL
          ) OR (
            "t7"."valid_from" <= "t4"."last_day"
          )
        )
        AND (
          (
            "t7"."valid_to" IS NULL
          ) OR (
            "t7"."valid_to" > "t4"."first_day"
          )
        )
    ) AS "t9"
  ) AS "t13"
    ON "t18"."period" = "t13"."known_period" AND "t18"."source" = "t13"."code"
) AS "t19"
WHERE
  "t19"."code" IS NOT NULL

-- statement: base
SELECT
  "t8"."period",
  "t8"."source" AS "category",
  "t8"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t7".*
    EXCLUDE ("last_day", "day")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t5"."centre_id",
        "t5"."resident_id",
        "t5"."focus_area",
        "t5"."measured_on",
        "t5"."following",
        "t5"."number",
        "t5"."change",
        "t5"."direction",
        "t5"."source",
        "t2"."period",
        "t2"."day",
        "t2"."last_day"
      FROM (
        SELECT
          "t3"."centre_id",
          "t3"."resident_id",
          "t3"."focus_area",
          "t3"."measured_on",
          "t3"."following",
          "t3"."number",
          "t3"."change",
          CASE
            WHEN "t3"."change" > 0
            THEN 'forward'
            WHEN "t3"."change" < 0
            THEN 'back'
            ELSE 'unchanged'
          END AS "direction",
          "t3"."focus_area" AS "source"
        FROM (
          SELECT
            "t1"."centre_id",
            "t1"."resident_id",
            "t1"."focus_area",
            "t1"."measured_on",
            LEAD("t1"."measured_on") OVER (
              PARTITION BY "t1"."resident_id", "t1"."focus_area"
              ORDER BY "t1"."measured_on" ASC, "t1"."sequence" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "following",
            ROW_NUMBER() OVER (
              PARTITION BY "t1"."resident_id", "t1"."focus_area"
              ORDER BY "t1"."measured_on" ASC, "t1"."sequence" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "number",
            "t1"."score" - FIRST_VALUE("t1"."score") OVER (
              PARTITION BY "t1"."resident_id", "t1"."focus_area"
              ORDER BY "t1"."measured_on" ASC, "t1"."sequence" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "change"
          FROM "measurements" AS "t1"
        ) AS "t3"
        WHERE
          "t3"."number" > 0
      ) AS "t5"
      INNER JOIN "period_days" AS "t2"
        ON "t5"."measured_on" = "t2"."day"
    ) AS "t6"
    WHERE
      (
        "t6"."following" IS NULL
      ) OR (
        "t6"."following" > "t6"."last_day"
      )
  ) AS "t7"
) AS "t8"

-- statement: counts_by_centre
WITH "t12" AS (
  SELECT
    "t5"."period",
    "t10"."code",
    "t10"."position"
  FROM (
    SELECT
      *
    FROM "codes" AS "t1"
    WHERE
      "t1"."codelist" = 'focus_area'
  ) AS "t10"
  INNER JOIN "periods" AS "t5"
    ON (
      (
        "t10"."valid_from" IS NULL
      ) OR (
        "t10"."valid_from" <= "t5"."last_day"
      )
    )
    AND (
      (
        "t10"."valid_to" IS NULL
      ) OR (
        "t10"."valid_to" > "t5"."first_day"
      )
    )
), "t24" AS (
  SELECT
    "t23"."centre_id",
    "t23"."period",
    "t23"."source",
    SUM("t23"."n") AS "n",
    SUM("t23"."base") AS "base"
  FROM (
    SELECT
      "t22"."centre_id",
      "t22"."resident_id",
      "t22"."focus_area",
      "t22"."measured_on",
      "t22"."following",
      "t22"."number",
      "t22"."change",
      "t22"."direction",
      "t22"."source",
      "t22"."period",
      "t22"."change" AS "n",
      1 AS "base"
    FROM (
      SELECT
        "t21".*
        EXCLUDE ("last_day", "day")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t15"."centre_id",
            "t15"."resident_id",
            "t15"."focus_area",
            "t15"."measured_on",
            "t15"."following",
            "t15"."number",
            "t15"."change",
            "t15"."direction",
            "t15"."source",
            "t6"."period",
            "t6"."day",
            "t6"."last_day"
          FROM (
            SELECT
              "t11"."centre_id",
              "t11"."resident_id",
              "t11"."focus_area",
              "t11"."measured_on",
              "t11"."following",
              "t11"."number",
              "t11"."change",
              CASE
                WHEN "t11"."change" > 0
                THEN 'forward'
                WHEN "t11"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "direction",
              "t11"."focus_area" AS "source"
            FROM (
              SELECT
                "t4"."centre_id",
                "t4"."resident_id",
                "t4"."focus_area",
                "t4"."measured_on",
                LEAD("t4"."measured_on") OVER (
                  PARTITION BY "t4"."centre_id", "t4"."resident_id", "t4"."focus_area"
                  ORDER BY "t4"."measured_on" ASC, "t4"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "following",
                ROW_NUMBER() OVER (
                  PARTITION BY "t4"."centre_id", "t4"."resident_id", "t4"."focus_area"
                  ORDER BY "t4"."measured_on" ASC, "t4"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "number",
                "t4"."score" - FIRST_VALUE("t4"."score") OVER (
                  PARTITION BY "t4"."centre_id", "t4"."resident_id", "t4"."focus_area"
                  ORDER BY "t4"."measured_on" ASC, "t4"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "change"
              FROM "measurements" AS "t4"
            ) AS "t11"
            WHERE
              "t11"."number" > 0
          ) AS "t15"
          INNER JOIN "period_days" AS "t6"
            ON "t15"."measured_on" = "t6"."day"
        ) AS "t20"
        WHERE
          (
            "t20"."following" IS NULL
          ) OR (
            "t20"."following" > "t20"."last_day"
          )
      ) AS "t21"
    ) AS "t22"
  ) AS "t23"
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
  COALESCE("t41"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t40".*
    EXCLUDE ("their_code", "their_period", "their_centre_id")
  FROM (
    SELECT
      "t39"."period",
      "t39"."place",
      "t39"."position",
      "t39"."code",
      "t39"."category",
      "t39"."centre_id",
      "t39"."numerator",
      "t39"."own_base",
      "t30"."their_centre_id",
      "t30"."their_period",
      "t30"."their_code",
      "t30"."denominator"
    FROM (
      SELECT
        "t37"."period",
        "t37"."place",
        "t37"."position",
        "t37"."code",
        "t37"."category",
        "t37"."centre_id",
        COALESCE("t37"."numerator", 0) AS "numerator",
        COALESCE("t37"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t36".*
          EXCLUDE ("their_category", "their_period", "their_centre_id")
        FROM (
          SELECT
            "t18"."period",
            "t18"."place",
            "t18"."position",
            "t18"."code",
            "t18"."category",
            "t8"."centre_id",
            "t35"."their_centre_id",
            "t35"."their_period",
            "t35"."their_category",
            "t35"."numerator",
            "t35"."own_base"
          FROM (
            SELECT
              "t14"."period",
              0 AS "place",
              "t14"."position",
              "t14"."code",
              "t14"."code" AS "category"
            FROM "t12" AS "t14"
          ) AS "t18"
          CROSS JOIN (
            SELECT
              "t0"."centre_id"
            FROM "centres" AS "t0"
          ) AS "t8"
          LEFT OUTER JOIN (
            SELECT
              "t33"."centre_id" AS "their_centre_id",
              "t33"."period" AS "their_period",
              "t33"."category" AS "their_category",
              "t33"."n" AS "numerator",
              "t33"."base" AS "own_base"
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
                    "t28"."centre_id",
                    "t28"."period",
                    "t28"."source",
                    "t28"."n",
                    "t28"."base",
                    "t19"."known_period",
                    "t19"."code"
                  FROM (
                    SELECT
                      *
                    FROM "t24" AS "t25"
                    WHERE
                      "t25"."source" IS NOT NULL AND "t25"."source" <> ''
                  ) AS "t28"
                  LEFT OUTER JOIN (
                    SELECT
                      "t14"."period" AS "known_period",
                      "t14"."code"
                    FROM "t12" AS "t14"
                  ) AS "t19"
                    ON "t28"."period" = "t19"."known_period" AND "t28"."source" = "t19"."code"
                ) AS "t31"
                WHERE
                  "t31"."code" IS NOT NULL
              ) AS "t32"
              GROUP BY
                1,
                2,
                3
            ) AS "t33"
          ) AS "t35"
            ON "t8"."centre_id" = "t35"."their_centre_id"
            AND "t18"."period" = "t35"."their_period"
            AND "t18"."category" = "t35"."their_category"
        ) AS "t36"
      ) AS "t37"
    ) AS "t39"
    LEFT OUTER JOIN (
      SELECT
        "t27"."centre_id" AS "their_centre_id",
        "t27"."period" AS "their_period",
        "t27"."source" AS "their_code",
        "t27"."whole" AS "denominator"
      FROM (
        SELECT
          "t25"."centre_id",
          "t25"."period",
          "t25"."source",
          SUM("t25"."base") AS "whole"
        FROM "t24" AS "t25"
        GROUP BY
          1,
          2,
          3
      ) AS "t27"
    ) AS "t30"
      ON "t39"."centre_id" = "t30"."their_centre_id"
      AND "t39"."period" = "t30"."their_period"
      AND "t39"."code" = "t30"."their_code"
  ) AS "t40"
) AS "t41"

-- statement: members_by_centre
SELECT
  "t19"."centre_id",
  "t19"."period",
  COALESCE("t19"."code", 'unknown') AS "category",
  "t19"."resident_id" AS "id_0",
  "t19"."summand"
FROM (
  SELECT
    "t18"."centre_id",
    "t18"."resident_id",
    "t18"."focus_area",
    "t18"."measured_on",
    "t18"."following",
    "t18"."number",
    "t18"."change",
    "t18"."direction",
    "t18"."source",
    "t18"."period",
    "t18"."summand",
    "t13"."known_period",
    "t13"."code"
  FROM (
    SELECT
      "t16"."centre_id",
      "t16"."resident_id",
      "t16"."focus_area",
      "t16"."measured_on",
      "t16"."following",
      "t16"."number",
      "t16"."change",
      "t16"."direction",
      "t16"."source",
      "t16"."period",
      "t16"."change" AS "summand"
    FROM (
      SELECT
        "t15".*
        EXCLUDE ("last_day", "day")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t11"."centre_id",
            "t11"."resident_id",
            "t11"."focus_area",
            "t11"."measured_on",
            "t11"."following",
            "t11"."number",
            "t11"."change",
            "t11"."direction",
            "t11"."source",
            "t5"."period",
            "t5"."day",
            "t5"."last_day"
          FROM (
            SELECT
              "t8"."centre_id",
              "t8"."resident_id",
              "t8"."focus_area",
              "t8"."measured_on",
              "t8"."following",
              "t8"."number",
              "t8"."change",
              CASE
                WHEN "t8"."change" > 0
                THEN 'forward'
                WHEN "t8"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "direction",
              "t8"."focus_area" AS "source"
            FROM (
              SELECT
                "t3"."centre_id",
                "t3"."resident_id",
                "t3"."focus_area",
                "t3"."measured_on",
                LEAD("t3"."measured_on") OVER (
                  PARTITION BY "t3"."centre_id", "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "following",
                ROW_NUMBER() OVER (
                  PARTITION BY "t3"."centre_id", "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "number",
                "t3"."score" - FIRST_VALUE("t3"."score") OVER (
                  PARTITION BY "t3"."centre_id", "t3"."resident_id", "t3"."focus_area"
                  ORDER BY "t3"."measured_on" ASC, "t3"."sequence" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "change"
              FROM "measurements" AS "t3"
            ) AS "t8"
            WHERE
              "t8"."number" > 0
          ) AS "t11"
          INNER JOIN "period_days" AS "t5"
            ON "t11"."measured_on" = "t5"."day"
        ) AS "t14"
        WHERE
          (
            "t14"."following" IS NULL
          ) OR (
            "t14"."following" > "t14"."last_day"
          )
      ) AS "t15"
    ) AS "t16"
    WHERE
      "t16"."source" IS NOT NULL AND "t16"."source" <> ''
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t9"."period" AS "known_period",
      "t9"."code"
    FROM (
      SELECT
        "t4"."period",
        "t7"."code",
        "t7"."position"
      FROM (
        SELECT
          *
        FROM "codes" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t7"
      INNER JOIN "periods" AS "t4"
        ON (
          (
            "t7"."valid_from" IS NULL
          ) OR (
            "t7"."valid_from" <= "t4"."last_day"
          )
        )
        AND (
          (
            "t7"."valid_to" IS NULL
          ) OR (
            "t7"."valid_to" > "t4"."first_day"
          )
        )
    ) AS "t9"
  ) AS "t13"
    ON "t18"."period" = "t13"."known_period" AND "t18"."source" = "t13"."code"
) AS "t19"
WHERE
  "t19"."code" IS NOT NULL

-- statement: base_by_centre
SELECT
  "t8"."centre_id",
  "t8"."period",
  "t8"."source" AS "category",
  "t8"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t7".*
    EXCLUDE ("last_day", "day")
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t5"."centre_id",
        "t5"."resident_id",
        "t5"."focus_area",
        "t5"."measured_on",
        "t5"."following",
        "t5"."number",
        "t5"."change",
        "t5"."direction",
        "t5"."source",
        "t2"."period",
        "t2"."day",
        "t2"."last_day"
      FROM (
        SELECT
          "t3"."centre_id",
          "t3"."resident_id",
          "t3"."focus_area",
          "t3"."measured_on",
          "t3"."following",
          "t3"."number",
          "t3"."change",
          CASE
            WHEN "t3"."change" > 0
            THEN 'forward'
            WHEN "t3"."change" < 0
            THEN 'back'
            ELSE 'unchanged'
          END AS "direction",
          "t3"."focus_area" AS "source"
        FROM (
          SELECT
            "t1"."centre_id",
            "t1"."resident_id",
            "t1"."focus_area",
            "t1"."measured_on",
            LEAD("t1"."measured_on") OVER (
              PARTITION BY "t1"."centre_id", "t1"."resident_id", "t1"."focus_area"
              ORDER BY "t1"."measured_on" ASC, "t1"."sequence" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "following",
            ROW_NUMBER() OVER (
              PARTITION BY "t1"."centre_id", "t1"."resident_id", "t1"."focus_area"
              ORDER BY "t1"."measured_on" ASC, "t1"."sequence" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "number",
            "t1"."score" - FIRST_VALUE("t1"."score") OVER (
              PARTITION BY "t1"."centre_id", "t1"."resident_id", "t1"."focus_area"
              ORDER BY "t1"."measured_on" ASC, "t1"."sequence" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "change"
          FROM "measurements" AS "t1"
        ) AS "t3"
        WHERE
          "t3"."number" > 0
      ) AS "t5"
      INNER JOIN "period_days" AS "t2"
        ON "t5"."measured_on" = "t2"."day"
    ) AS "t6"
    WHERE
      (
        "t6"."following" IS NULL
      ) OR (
        "t6"."following" > "t6"."last_day"
      )
  ) AS "t7"
) AS "t8"

