-- statement: rows
SELECT
  "t1"."centre_id",
  "t1"."resident_id",
  "t1"."focus_area",
  "t1"."measured_on",
  "t1"."following",
  "t1"."change",
  CASE
    WHEN "t1"."change" > 0
    THEN 'forward'
    WHEN "t1"."change" < 0
    THEN 'back'
    ELSE 'unchanged'
  END AS "direction"
FROM (
  SELECT
    "t0"."centre_id",
    "t0"."resident_id",
    "t0"."focus_area",
    "t0"."measured_on",
    LEAD("t0"."measured_on") OVER (
      PARTITION BY "t0"."resident_id", "t0"."focus_area"
      ORDER BY "t0"."measured_on" ASC, "t0"."sequence" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "following",
    ROW_NUMBER() OVER (
      PARTITION BY "t0"."resident_id", "t0"."focus_area"
      ORDER BY "t0"."measured_on" ASC, "t0"."sequence" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "number",
    "t0"."score" - FIRST_VALUE("t0"."score") OVER (
      PARTITION BY "t0"."resident_id", "t0"."focus_area"
      ORDER BY "t0"."measured_on" ASC, "t0"."sequence" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "change"
  FROM "measurements" AS "t0"
) AS "t1"
WHERE
  "t1"."number" > 0

-- statement: rows_by_centre
SELECT
  "t1"."centre_id",
  "t1"."resident_id",
  "t1"."focus_area",
  "t1"."measured_on",
  "t1"."following",
  "t1"."change",
  CASE
    WHEN "t1"."change" > 0
    THEN 'forward'
    WHEN "t1"."change" < 0
    THEN 'back'
    ELSE 'unchanged'
  END AS "direction"
FROM (
  SELECT
    "t0"."centre_id",
    "t0"."resident_id",
    "t0"."focus_area",
    "t0"."measured_on",
    LEAD("t0"."measured_on") OVER (
      PARTITION BY "t0"."centre_id", "t0"."resident_id", "t0"."focus_area"
      ORDER BY "t0"."measured_on" ASC, "t0"."sequence" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "following",
    ROW_NUMBER() OVER (
      PARTITION BY "t0"."centre_id", "t0"."resident_id", "t0"."focus_area"
      ORDER BY "t0"."measured_on" ASC, "t0"."sequence" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "number",
    "t0"."score" - FIRST_VALUE("t0"."score") OVER (
      PARTITION BY "t0"."centre_id", "t0"."resident_id", "t0"."focus_area"
      ORDER BY "t0"."measured_on" ASC, "t0"."sequence" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "change"
  FROM "measurements" AS "t0"
) AS "t1"
WHERE
  "t1"."number" > 0

