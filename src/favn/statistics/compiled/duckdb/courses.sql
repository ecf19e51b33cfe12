-- statement: rows
WITH "t5" AS (
  SELECT
    "t4"."resident_id",
    "t4"."focus_area",
    "t4"."period",
    MIN("t4"."measurement") AS "first",
    MAX("t4"."measurement") AS "latest"
  FROM (
    SELECT
      "t2"."resident_id",
      "t2"."focus_area",
      "t3"."period",
      (
        (
          (
            CAST(DATE_DIFF('DAY', MAKE_DATE(1, 1, 1), "t2"."measured_on") AS DECIMAL(10, 0)) * CAST(18446744073709551616 AS DECIMAL(20, 0))
          ) + "t2"."sequence" + CAST(9223372036854775808 AS DECIMAL(20, 0))
        ) * 16
      ) + "t2"."score" AS "measurement"
    FROM "measurements" AS "t2"
    LEFT OUTER JOIN "period_days" AS "t3"
      ON "t2"."measured_on" = "t3"."day"
  ) AS "t4"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t12"."resident_id",
  "t12"."focus_area",
  "t12"."period",
  "t12"."change",
  CASE
    WHEN "t12"."change" > 0
    THEN 'forward'
    WHEN "t12"."change" < 0
    THEN 'back'
    ELSE 'unchanged'
  END AS "direction"
FROM (
  SELECT
    "t11"."resident_id",
    "t11"."focus_area",
    "t11"."period",
    CAST((
      "t11"."latest" % 16
    ) - (
      "t11"."first_ever" % 16
    ) AS BIGINT) AS "change"
  FROM (
    SELECT
      "t9"."resident_id",
      "t9"."focus_area",
      "t9"."period",
      "t9"."first",
      "t9"."latest",
      "t10"."first_ever"
    FROM (
      SELECT
        *
      FROM "t5" AS "t6"
      WHERE
        "t6"."period" IS NOT NULL
    ) AS "t9"
    INNER JOIN (
      SELECT
        "t6"."resident_id",
        "t6"."focus_area",
        MIN("t6"."first") AS "first_ever"
      FROM "t5" AS "t6"
      GROUP BY
        1,
        2
    ) AS "t10"
      ON "t9"."resident_id" = "t10"."resident_id"
      AND "t9"."focus_area" = "t10"."focus_area"
  ) AS "t11"
  WHERE
    "t11"."latest" <> "t11"."first_ever"
) AS "t12"

-- statement: rows_by_centre
WITH "t5" AS (
  SELECT
    "t4"."centre_id",
    "t4"."resident_id",
    "t4"."focus_area",
    "t4"."period",
    MIN("t4"."measurement") AS "first",
    MAX("t4"."measurement") AS "latest"
  FROM (
    SELECT
      "t2"."centre_id",
      "t2"."resident_id",
      "t2"."focus_area",
      "t3"."period",
      (
        (
          (
            CAST(DATE_DIFF('DAY', MAKE_DATE(1, 1, 1), "t2"."measured_on") AS DECIMAL(10, 0)) * CAST(18446744073709551616 AS DECIMAL(20, 0))
          ) + "t2"."sequence" + CAST(9223372036854775808 AS DECIMAL(20, 0))
        ) * 16
      ) + "t2"."score" AS "measurement"
    FROM "measurements" AS "t2"
    LEFT OUTER JOIN "period_days" AS "t3"
      ON "t2"."measured_on" = "t3"."day"
  ) AS "t4"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT
  "t12"."centre_id",
  "t12"."resident_id",
  "t12"."focus_area",
  "t12"."period",
  "t12"."change",
  CASE
    WHEN "t12"."change" > 0
    THEN 'forward'
    WHEN "t12"."change" < 0
    THEN 'back'
    ELSE 'unchanged'
  END AS "direction"
FROM (
  SELECT
    "t11"."centre_id",
    "t11"."resident_id",
    "t11"."focus_area",
    "t11"."period",
    CAST((
      "t11"."latest" % 16
    ) - (
      "t11"."first_ever" % 16
    ) AS BIGINT) AS "change"
  FROM (
    SELECT
      "t9"."centre_id",
      "t9"."resident_id",
      "t9"."focus_area",
      "t9"."period",
      "t9"."first",
      "t9"."latest",
      "t10"."first_ever"
    FROM (
      SELECT
        *
      FROM "t5" AS "t6"
      WHERE
        "t6"."period" IS NOT NULL
    ) AS "t9"
    INNER JOIN (
      SELECT
        "t6"."centre_id",
        "t6"."resident_id",
        "t6"."focus_area",
        MIN("t6"."first") AS "first_ever"
      FROM "t5" AS "t6"
      GROUP BY
        1,
        2,
        3
    ) AS "t10"
      ON "t9"."centre_id" = "t10"."centre_id"
      AND "t9"."resident_id" = "t10"."resident_id"
      AND "t9"."focus_area" = "t10"."focus_area"
  ) AS "t11"
  WHERE
    "t11"."latest" <> "t11"."first_ever"
) AS "t12"

