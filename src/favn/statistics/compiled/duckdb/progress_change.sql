-- statement: counts
WITH "t7" AS (
  SELECT
    "t2"."period",
    "t2"."source",
    SUM("t2"."change") AS "n",
    COUNT(*) AS "base"
  FROM (
    SELECT
      "t1"."resident_id",
      "t1"."focus_area",
      "t1"."period",
      "t1"."change",
      "t1"."direction",
      "t1"."focus_area" AS "source"
    FROM "courses" AS "t1"
  ) AS "t2"
  GROUP BY
    1,
    2
)
SELECT
  "t19"."period",
  "t19"."place",
  "t19"."position",
  "t19"."code",
  "t19"."category",
  "t19"."numerator",
  "t19"."denominator"
FROM (
  SELECT
    "t5"."period",
    "t5"."place",
    "t5"."position",
    "t5"."code",
    "t5"."category",
    COALESCE("t18"."numerator", 0) AS "numerator",
    COALESCE("t18"."own_base", 0) AS "own_base",
    COALESCE("t13"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      "t0"."position",
      "t0"."code",
      "t0"."code" AS "category"
    FROM "known_codes" AS "t0"
    WHERE
      "t0"."codelist" = 'focus_area'
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t16"."period" AS "their_period",
      "t16"."category" AS "their_category",
      "t16"."n" AS "numerator",
      "t16"."base" AS "own_base"
    FROM (
      SELECT
        "t15"."period",
        "t15"."category",
        SUM("t15"."n") AS "n",
        SUM("t15"."base") AS "base"
      FROM (
        SELECT
          "t14"."period",
          "t14"."source",
          "t14"."n",
          "t14"."base",
          "t14"."known_period",
          "t14"."code",
          COALESCE("t14"."code", 'unknown') AS "category"
        FROM (
          SELECT
            "t11"."period",
            "t11"."source",
            "t11"."n",
            "t11"."base",
            "t6"."known_period",
            "t6"."code"
          FROM (
            SELECT
              *
            FROM "t7" AS "t8"
            WHERE
              "t8"."source" IS NOT NULL AND "t8"."source" <> ''
          ) AS "t11"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t6"
            ON "t11"."period" = "t6"."known_period" AND "t11"."source" = "t6"."code"
        ) AS "t14"
        WHERE
          "t14"."code" IS NOT NULL
      ) AS "t15"
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t18"
    ON "t5"."period" = "t18"."their_period" AND "t5"."category" = "t18"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t10"."period" AS "their_period",
      "t10"."source" AS "their_code",
      "t10"."whole" AS "denominator"
    FROM (
      SELECT
        "t8"."period",
        "t8"."source",
        SUM("t8"."base") AS "whole"
      FROM "t7" AS "t8"
      GROUP BY
        1,
        2
    ) AS "t10"
  ) AS "t13"
    ON "t5"."period" = "t13"."their_period" AND "t5"."code" = "t13"."their_code"
) AS "t19"

-- statement: members
SELECT
  "t6"."period",
  COALESCE("t6"."code", 'unknown') AS "category",
  "t6"."resident_id" AS "id_0",
  "t6"."summand"
FROM (
  SELECT
    "t4"."resident_id",
    "t4"."focus_area",
    "t4"."period",
    "t4"."change",
    "t4"."direction",
    "t4"."source",
    "t4"."summand",
    "t5"."known_period",
    "t5"."code"
  FROM (
    SELECT
      "t0"."resident_id",
      "t0"."focus_area",
      "t0"."period",
      "t0"."change",
      "t0"."direction",
      "t0"."focus_area" AS "source",
      "t0"."change" AS "summand"
    FROM "courses" AS "t0"
    WHERE
      "t0"."focus_area" IS NOT NULL AND "t0"."focus_area" <> ''
  ) AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t1"."period" AS "known_period",
      "t1"."code"
    FROM "known_codes" AS "t1"
    WHERE
      "t1"."codelist" = 'focus_area'
  ) AS "t5"
    ON "t4"."period" = "t5"."known_period" AND "t4"."source" = "t5"."code"
) AS "t6"
WHERE
  "t6"."code" IS NOT NULL

-- statement: base
SELECT
  "t0"."period",
  "t0"."focus_area" AS "category",
  "t0"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM "courses" AS "t0"

-- statement: counts_by_centre
WITH "t10" AS (
  SELECT
    "t4"."centre_id",
    "t4"."period",
    "t4"."source",
    SUM("t4"."change") AS "n",
    COUNT(*) AS "base"
  FROM (
    SELECT
      "t2"."centre_id",
      "t2"."resident_id",
      "t2"."focus_area",
      "t2"."period",
      "t2"."change",
      "t2"."direction",
      "t2"."focus_area" AS "source"
    FROM "courses_by_centre" AS "t2"
  ) AS "t4"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t22"."centre_id",
  "t22"."period",
  "t22"."place",
  "t22"."position",
  "t22"."code",
  "t22"."category",
  "t22"."numerator",
  "t22"."denominator"
FROM (
  SELECT
    "t8"."period",
    "t8"."place",
    "t8"."position",
    "t8"."code",
    "t8"."category",
    "t7"."centre_id",
    COALESCE("t21"."numerator", 0) AS "numerator",
    COALESCE("t21"."own_base", 0) AS "own_base",
    COALESCE("t16"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      "t0"."position",
      "t0"."code",
      "t0"."code" AS "category"
    FROM "known_codes_by_centre" AS "t0"
    WHERE
      "t0"."codelist" = 'focus_area'
  ) AS "t8"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t19"."centre_id" AS "their_centre_id",
      "t19"."period" AS "their_period",
      "t19"."category" AS "their_category",
      "t19"."n" AS "numerator",
      "t19"."base" AS "own_base"
    FROM (
      SELECT
        "t18"."centre_id",
        "t18"."period",
        "t18"."category",
        SUM("t18"."n") AS "n",
        SUM("t18"."base") AS "base"
      FROM (
        SELECT
          "t17"."centre_id",
          "t17"."period",
          "t17"."source",
          "t17"."n",
          "t17"."base",
          "t17"."known_period",
          "t17"."code",
          COALESCE("t17"."code", 'unknown') AS "category"
        FROM (
          SELECT
            "t14"."centre_id",
            "t14"."period",
            "t14"."source",
            "t14"."n",
            "t14"."base",
            "t9"."known_period",
            "t9"."code"
          FROM (
            SELECT
              *
            FROM "t10" AS "t11"
            WHERE
              "t11"."source" IS NOT NULL AND "t11"."source" <> ''
          ) AS "t14"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes_by_centre" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t9"
            ON "t14"."period" = "t9"."known_period" AND "t14"."source" = "t9"."code"
        ) AS "t17"
        WHERE
          "t17"."code" IS NOT NULL
      ) AS "t18"
      GROUP BY
        1,
        2,
        3
    ) AS "t19"
  ) AS "t21"
    ON "t7"."centre_id" = "t21"."their_centre_id"
    AND "t8"."period" = "t21"."their_period"
    AND "t8"."category" = "t21"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t13"."centre_id" AS "their_centre_id",
      "t13"."period" AS "their_period",
      "t13"."source" AS "their_code",
      "t13"."whole" AS "denominator"
    FROM (
      SELECT
        "t11"."centre_id",
        "t11"."period",
        "t11"."source",
        SUM("t11"."base") AS "whole"
      FROM "t10" AS "t11"
      GROUP BY
        1,
        2,
        3
    ) AS "t13"
  ) AS "t16"
    ON "t7"."centre_id" = "t16"."their_centre_id"
    AND "t8"."period" = "t16"."their_period"
    AND "t8"."code" = "t16"."their_code"
) AS "t22"

-- statement: members_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  COALESCE("t6"."code", 'unknown') AS "category",
  "t6"."resident_id" AS "id_0",
  "t6"."summand"
FROM (
  SELECT
    "t4"."centre_id",
    "t4"."resident_id",
    "t4"."focus_area",
    "t4"."period",
    "t4"."change",
    "t4"."direction",
    "t4"."source",
    "t4"."summand",
    "t5"."known_period",
    "t5"."code"
  FROM (
    SELECT
      "t0"."centre_id",
      "t0"."resident_id",
      "t0"."focus_area",
      "t0"."period",
      "t0"."change",
      "t0"."direction",
      "t0"."focus_area" AS "source",
      "t0"."change" AS "summand"
    FROM "courses_by_centre" AS "t0"
    WHERE
      "t0"."focus_area" IS NOT NULL AND "t0"."focus_area" <> ''
  ) AS "t4"
  LEFT OUTER JOIN (
    SELECT
      "t1"."period" AS "known_period",
      "t1"."code"
    FROM "known_codes_by_centre" AS "t1"
    WHERE
      "t1"."codelist" = 'focus_area'
  ) AS "t5"
    ON "t4"."period" = "t5"."known_period" AND "t4"."source" = "t5"."code"
) AS "t6"
WHERE
  "t6"."code" IS NOT NULL

-- statement: base_by_centre
SELECT
  "t0"."centre_id",
  "t0"."period",
  "t0"."focus_area" AS "category",
  "t0"."resident_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM "courses_by_centre" AS "t0"

