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
), "t25" AS (
  SELECT
    "t24"."period",
    "t24"."source",
    "t24"."part",
    SUM("t24"."n") AS "n",
    SUM("t24"."base") AS "base"
  FROM (
    SELECT
      "t23"."centre_id",
      "t23"."resident_id",
      "t23"."focus_area",
      "t23"."measured_on",
      "t23"."following",
      "t23"."number",
      "t23"."change",
      "t23"."direction",
      "t23"."source",
      "t23"."part",
      "t23"."period",
      1 AS "n",
      1 AS "base"
    FROM (
      SELECT
        "t22".*
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
            "t12"."part",
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
              "t8"."focus_area" AS "source",
              CASE
                WHEN "t8"."change" > 0
                THEN 'forward'
                WHEN "t8"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "part"
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
        ) AS "t19"
        WHERE
          (
            "t19"."following" IS NULL
          ) OR (
            "t19"."following" > "t19"."last_day"
          )
      ) AS "t22"
    ) AS "t23"
  ) AS "t24"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t42"."period",
  "t42"."place",
  "t42"."position",
  "t42"."code",
  "t42"."category",
  "t42"."numerator",
  COALESCE("t42"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t41".*
    EXCLUDE ("their_code", "their_period")
  FROM (
    SELECT
      "t40"."period",
      "t40"."place",
      "t40"."position",
      "t40"."code",
      "t40"."category",
      "t40"."numerator",
      "t40"."own_base",
      "t31"."their_period",
      "t31"."their_code",
      "t31"."denominator"
    FROM (
      SELECT
        "t38"."period",
        "t38"."place",
        "t38"."position",
        "t38"."code",
        "t38"."category",
        COALESCE("t38"."numerator", 0) AS "numerator",
        COALESCE("t38"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t37".*
          EXCLUDE ("their_category", "their_period")
        FROM (
          SELECT
            "t21"."period",
            "t21"."place",
            "t21"."position",
            "t21"."code",
            "t21"."category",
            "t36"."their_period",
            "t36"."their_category",
            "t36"."numerator",
            "t36"."own_base"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t11"."period",
                2 AS "place",
                "t11"."position",
                "t11"."code",
                "t11"."code" || ':' || 'back' AS "category"
              FROM "t9" AS "t11"
            ) AS "t14"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t11"."period",
                  0 AS "place",
                  "t11"."position",
                  "t11"."code",
                  "t11"."code" || ':' || 'forward' AS "category"
                FROM "t9" AS "t11"
              ) AS "t15"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t11"."period",
                  1 AS "place",
                  "t11"."position",
                  "t11"."code",
                  "t11"."code" || ':' || 'unchanged' AS "category"
                FROM "t9" AS "t11"
              ) AS "t16"
            ) AS "t18"
          ) AS "t21"
          LEFT OUTER JOIN (
            SELECT
              "t34"."period" AS "their_period",
              "t34"."category" AS "their_category",
              "t34"."n" AS "numerator",
              "t34"."base" AS "own_base"
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
                  "t32"."part",
                  "t32"."n",
                  "t32"."base",
                  "t32"."known_period",
                  "t32"."code",
                  COALESCE("t32"."code", 'unknown') || ':' || "t32"."part" AS "category"
                FROM (
                  SELECT
                    "t29"."period",
                    "t29"."source",
                    "t29"."part",
                    "t29"."n",
                    "t29"."base",
                    "t17"."known_period",
                    "t17"."code"
                  FROM (
                    SELECT
                      *
                    FROM "t25" AS "t26"
                    WHERE
                      "t26"."source" IS NOT NULL AND "t26"."source" <> ''
                  ) AS "t29"
                  LEFT OUTER JOIN (
                    SELECT
                      "t11"."period" AS "known_period",
                      "t11"."code"
                    FROM "t9" AS "t11"
                  ) AS "t17"
                    ON "t29"."period" = "t17"."known_period" AND "t29"."source" = "t17"."code"
                ) AS "t32"
                WHERE
                  "t32"."code" IS NOT NULL
              ) AS "t33"
              GROUP BY
                1,
                2
            ) AS "t34"
          ) AS "t36"
            ON "t21"."period" = "t36"."their_period"
            AND "t21"."category" = "t36"."their_category"
        ) AS "t37"
      ) AS "t38"
    ) AS "t40"
    LEFT OUTER JOIN (
      SELECT
        "t28"."period" AS "their_period",
        "t28"."source" AS "their_code",
        "t28"."whole" AS "denominator"
      FROM (
        SELECT
          "t26"."period",
          "t26"."source",
          SUM("t26"."base") AS "whole"
        FROM "t25" AS "t26"
        GROUP BY
          1,
          2
      ) AS "t28"
    ) AS "t31"
      ON "t40"."period" = "t31"."their_period" AND "t40"."code" = "t31"."their_code"
  ) AS "t41"
) AS "t42"

-- statement: members
SELECT
  "t19"."period",
  COALESCE("t19"."code", 'unknown') || ':' || "t19"."part" AS "category",
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
    "t18"."part",
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
      "t16"."part",
      "t16"."period",
      CAST(NULL AS BIGINT) AS "summand"
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
            "t11"."part",
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
              "t8"."focus_area" AS "source",
              CASE
                WHEN "t8"."change" > 0
                THEN 'forward'
                WHEN "t8"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "part"
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
        "t5"."part",
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
          "t3"."focus_area" AS "source",
          CASE
            WHEN "t3"."change" > 0
            THEN 'forward'
            WHEN "t3"."change" < 0
            THEN 'back'
            ELSE 'unchanged'
          END AS "part"
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
), "t28" AS (
  SELECT
    "t27"."centre_id",
    "t27"."period",
    "t27"."source",
    "t27"."part",
    SUM("t27"."n") AS "n",
    SUM("t27"."base") AS "base"
  FROM (
    SELECT
      "t26"."centre_id",
      "t26"."resident_id",
      "t26"."focus_area",
      "t26"."measured_on",
      "t26"."following",
      "t26"."number",
      "t26"."change",
      "t26"."direction",
      "t26"."source",
      "t26"."part",
      "t26"."period",
      1 AS "n",
      1 AS "base"
    FROM (
      SELECT
        "t25".*
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
            "t15"."part",
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
              "t11"."focus_area" AS "source",
              CASE
                WHEN "t11"."change" > 0
                THEN 'forward'
                WHEN "t11"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "part"
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
        ) AS "t22"
        WHERE
          (
            "t22"."following" IS NULL
          ) OR (
            "t22"."following" > "t22"."last_day"
          )
      ) AS "t25"
    ) AS "t26"
  ) AS "t27"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT
  "t45"."centre_id",
  "t45"."period",
  "t45"."place",
  "t45"."position",
  "t45"."code",
  "t45"."category",
  "t45"."numerator",
  COALESCE("t45"."denominator", 0) AS "denominator"
FROM (
  SELECT
    "t44".*
    EXCLUDE ("their_code", "their_period", "their_centre_id")
  FROM (
    SELECT
      "t43"."period",
      "t43"."place",
      "t43"."position",
      "t43"."code",
      "t43"."category",
      "t43"."centre_id",
      "t43"."numerator",
      "t43"."own_base",
      "t34"."their_centre_id",
      "t34"."their_period",
      "t34"."their_code",
      "t34"."denominator"
    FROM (
      SELECT
        "t41"."period",
        "t41"."place",
        "t41"."position",
        "t41"."code",
        "t41"."category",
        "t41"."centre_id",
        COALESCE("t41"."numerator", 0) AS "numerator",
        COALESCE("t41"."own_base", 0) AS "own_base"
      FROM (
        SELECT
          "t40".*
          EXCLUDE ("their_category", "their_period", "their_centre_id")
        FROM (
          SELECT
            "t24"."period",
            "t24"."place",
            "t24"."position",
            "t24"."code",
            "t24"."category",
            "t8"."centre_id",
            "t39"."their_centre_id",
            "t39"."their_period",
            "t39"."their_category",
            "t39"."numerator",
            "t39"."own_base"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t14"."period",
                2 AS "place",
                "t14"."position",
                "t14"."code",
                "t14"."code" || ':' || 'back' AS "category"
              FROM "t12" AS "t14"
            ) AS "t17"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t14"."period",
                  0 AS "place",
                  "t14"."position",
                  "t14"."code",
                  "t14"."code" || ':' || 'forward' AS "category"
                FROM "t12" AS "t14"
              ) AS "t18"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t14"."period",
                  1 AS "place",
                  "t14"."position",
                  "t14"."code",
                  "t14"."code" || ':' || 'unchanged' AS "category"
                FROM "t12" AS "t14"
              ) AS "t19"
            ) AS "t21"
          ) AS "t24"
          CROSS JOIN (
            SELECT
              "t0"."centre_id"
            FROM "centres" AS "t0"
          ) AS "t8"
          LEFT OUTER JOIN (
            SELECT
              "t37"."centre_id" AS "their_centre_id",
              "t37"."period" AS "their_period",
              "t37"."category" AS "their_category",
              "t37"."n" AS "numerator",
              "t37"."base" AS "own_base"
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
                  "t35"."part",
                  "t35"."n",
                  "t35"."base",
                  "t35"."known_period",
                  "t35"."code",
                  COALESCE("t35"."code", 'unknown') || ':' || "t35"."part" AS "category"
                FROM (
                  SELECT
                    "t32"."centre_id",
                    "t32"."period",
                    "t32"."source",
                    "t32"."part",
                    "t32"."n",
                    "t32"."base",
                    "t20"."known_period",
                    "t20"."code"
                  FROM (
                    SELECT
                      *
                    FROM "t28" AS "t29"
                    WHERE
                      "t29"."source" IS NOT NULL AND "t29"."source" <> ''
                  ) AS "t32"
                  LEFT OUTER JOIN (
                    SELECT
                      "t14"."period" AS "known_period",
                      "t14"."code"
                    FROM "t12" AS "t14"
                  ) AS "t20"
                    ON "t32"."period" = "t20"."known_period" AND "t32"."source" = "t20"."code"
                ) AS "t35"
                WHERE
                  "t35"."code" IS NOT NULL
              ) AS "t36"
              GROUP BY
                1,
                2,
                3
            ) AS "t37"
          ) AS "t39"
            ON "t8"."centre_id" = "t39"."their_centre_id"
            AND "t24"."period" = "t39"."their_period"
            AND "t24"."category" = "t39"."their_category"
        ) AS "t40"
      ) AS "t41"
    ) AS "t43"
    LEFT OUTER JOIN (
      SELECT
        "t31"."centre_id" AS "their_centre_id",
        "t31"."period" AS "their_period",
        "t31"."source" AS "their_code",
        "t31"."whole" AS "denominator"
      FROM (
        SELECT
          "t29"."centre_id",
          "t29"."period",
          "t29"."source",
          SUM("t29"."base") AS "whole"
        FROM "t28" AS "t29"
        GROUP BY
          1,
          2,
          3
      ) AS "t31"
    ) AS "t34"
      ON "t43"."centre_id" = "t34"."their_centre_id"
      AND "t43"."period" = "t34"."their_period"
      AND "t43"."code" = "t34"."their_code"
  ) AS "t44"
) AS "t45"

-- statement: members_by_centre
SELECT
  "t19"."centre_id",
  "t19"."period",
  COALESCE("t19"."code", 'unknown') || ':' || "t19"."part" AS "category",
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
    "t18"."part",
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
      "t16"."part",
      "t16"."period",
      CAST(NULL AS BIGINT) AS "summand"
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
            "t11"."part",
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
              "t8"."focus_area" AS "source",
              CASE
                WHEN "t8"."change" > 0
                THEN 'forward'
                WHEN "t8"."change" < 0
                THEN 'back'
                ELSE 'unchanged'
              END AS "part"
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
        "t5"."part",
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
          "t3"."focus_area" AS "source",
          CASE
            WHEN "t3"."change" > 0
            THEN 'forward'
            WHEN "t3"."change" < 0
            THEN 'back'
            ELSE 'unchanged'
          END AS "part"
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

