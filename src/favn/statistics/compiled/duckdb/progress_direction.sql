-- statement: counts
WITH "t9" AS (
  SELECT
    "t2"."period",
    "t2"."source",
    "t2"."part",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t1"."resident_id",
      "t1"."focus_area",
      "t1"."period",
      "t1"."change",
      "t1"."direction",
      "t1"."focus_area" AS "source",
      "t1"."direction" AS "part"
    FROM "courses" AS "t1"
  ) AS "t2"
  GROUP BY
    1,
    2,
    3
)
SELECT
  "t24"."period",
  "t24"."place",
  "t24"."position",
  "t24"."code",
  "t24"."category",
  "t24"."numerator",
  "t24"."denominator"
FROM (
  SELECT
    "t12"."period",
    "t12"."place",
    "t12"."position",
    "t12"."code",
    "t12"."category",
    COALESCE("t23"."numerator", 0) AS "numerator",
    COALESCE("t23"."own_base", 0) AS "own_base",
    COALESCE("t19"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        2 AS "place",
        "t0"."position",
        "t0"."code",
        "t0"."code" || ':' || 'back' AS "category"
      FROM "known_codes" AS "t0"
      WHERE
        "t0"."codelist" = 'focus_area'
    ) AS "t3"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          0 AS "place",
          "t0"."position",
          "t0"."code",
          "t0"."code" || ':' || 'forward' AS "category"
        FROM "known_codes" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t4"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1 AS "place",
          "t0"."position",
          "t0"."code",
          "t0"."code" || ':' || 'unchanged' AS "category"
        FROM "known_codes" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t5"
    ) AS "t7"
  ) AS "t12"
  LEFT OUTER JOIN (
    SELECT
      "t21"."period" AS "their_period",
      "t21"."category" AS "their_category",
      "t21"."n" AS "numerator",
      "t21"."base" AS "own_base"
    FROM (
      SELECT
        "t20"."period",
        "t20"."category",
        SUM("t20"."n") AS "n",
        SUM("t20"."base") AS "base"
      FROM (
        SELECT
          "t18"."period",
          "t18"."source",
          "t18"."part",
          "t18"."n",
          "t18"."base",
          "t18"."known_period",
          "t18"."code",
          COALESCE("t18"."code", 'unknown') || ':' || "t18"."part" AS "category"
        FROM (
          SELECT
            "t15"."period",
            "t15"."source",
            "t15"."part",
            "t15"."n",
            "t15"."base",
            "t8"."known_period",
            "t8"."code"
          FROM (
            SELECT
              "t11"."period",
              "t11"."source",
              "t11"."part",
              "t11"."n",
              "t11"."n" AS "base"
            FROM "t9" AS "t11"
            WHERE
              "t11"."source" IS NOT NULL AND "t11"."source" <> ''
          ) AS "t15"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t8"
            ON "t15"."period" = "t8"."known_period" AND "t15"."source" = "t8"."code"
        ) AS "t18"
        WHERE
          "t18"."code" IS NOT NULL
      ) AS "t20"
      GROUP BY
        1,
        2
    ) AS "t21"
  ) AS "t23"
    ON "t12"."period" = "t23"."their_period"
    AND "t12"."category" = "t23"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t16"."period" AS "their_period",
      "t16"."source" AS "their_code",
      "t16"."whole" AS "denominator"
    FROM (
      SELECT
        "t13"."period",
        "t13"."source",
        SUM("t13"."base") AS "whole"
      FROM (
        SELECT
          "t11"."period",
          "t11"."source",
          "t11"."part",
          "t11"."n",
          "t11"."n" AS "base"
        FROM "t9" AS "t11"
      ) AS "t13"
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t19"
    ON "t12"."period" = "t19"."their_period" AND "t12"."code" = "t19"."their_code"
) AS "t24"

-- statement: members
SELECT
  "t6"."period",
  COALESCE("t6"."code", 'unknown') || ':' || "t6"."part" AS "category",
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
    "t4"."part",
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
      "t0"."direction" AS "part",
      CAST(NULL AS BIGINT) AS "summand"
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
WITH "t12" AS (
  SELECT
    "t4"."centre_id",
    "t4"."period",
    "t4"."source",
    "t4"."part",
    COUNT(*) AS "n"
  FROM (
    SELECT
      "t2"."centre_id",
      "t2"."resident_id",
      "t2"."focus_area",
      "t2"."period",
      "t2"."change",
      "t2"."direction",
      "t2"."focus_area" AS "source",
      "t2"."direction" AS "part"
    FROM "courses_by_centre" AS "t2"
  ) AS "t4"
  GROUP BY
    1,
    2,
    3,
    4
)
SELECT
  "t27"."centre_id",
  "t27"."period",
  "t27"."place",
  "t27"."position",
  "t27"."code",
  "t27"."category",
  "t27"."numerator",
  "t27"."denominator"
FROM (
  SELECT
    "t15"."period",
    "t15"."place",
    "t15"."position",
    "t15"."code",
    "t15"."category",
    "t9"."centre_id",
    COALESCE("t26"."numerator", 0) AS "numerator",
    COALESCE("t26"."own_base", 0) AS "own_base",
    COALESCE("t22"."denominator", 0) AS "denominator"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t0"."period",
        2 AS "place",
        "t0"."position",
        "t0"."code",
        "t0"."code" || ':' || 'back' AS "category"
      FROM "known_codes_by_centre" AS "t0"
      WHERE
        "t0"."codelist" = 'focus_area'
    ) AS "t5"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          0 AS "place",
          "t0"."position",
          "t0"."code",
          "t0"."code" || ':' || 'forward' AS "category"
        FROM "known_codes_by_centre" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t6"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t0"."period",
          1 AS "place",
          "t0"."position",
          "t0"."code",
          "t0"."code" || ':' || 'unchanged' AS "category"
        FROM "known_codes_by_centre" AS "t0"
        WHERE
          "t0"."codelist" = 'focus_area'
      ) AS "t7"
    ) AS "t10"
  ) AS "t15"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t9"
  LEFT OUTER JOIN (
    SELECT
      "t24"."centre_id" AS "their_centre_id",
      "t24"."period" AS "their_period",
      "t24"."category" AS "their_category",
      "t24"."n" AS "numerator",
      "t24"."base" AS "own_base"
    FROM (
      SELECT
        "t23"."centre_id",
        "t23"."period",
        "t23"."category",
        SUM("t23"."n") AS "n",
        SUM("t23"."base") AS "base"
      FROM (
        SELECT
          "t21"."centre_id",
          "t21"."period",
          "t21"."source",
          "t21"."part",
          "t21"."n",
          "t21"."base",
          "t21"."known_period",
          "t21"."code",
          COALESCE("t21"."code", 'unknown') || ':' || "t21"."part" AS "category"
        FROM (
          SELECT
            "t18"."centre_id",
            "t18"."period",
            "t18"."source",
            "t18"."part",
            "t18"."n",
            "t18"."base",
            "t11"."known_period",
            "t11"."code"
          FROM (
            SELECT
              "t14"."centre_id",
              "t14"."period",
              "t14"."source",
              "t14"."part",
              "t14"."n",
              "t14"."n" AS "base"
            FROM "t12" AS "t14"
            WHERE
              "t14"."source" IS NOT NULL AND "t14"."source" <> ''
          ) AS "t18"
          LEFT OUTER JOIN (
            SELECT
              "t0"."period" AS "known_period",
              "t0"."code"
            FROM "known_codes_by_centre" AS "t0"
            WHERE
              "t0"."codelist" = 'focus_area'
          ) AS "t11"
            ON "t18"."period" = "t11"."known_period" AND "t18"."source" = "t11"."code"
        ) AS "t21"
        WHERE
          "t21"."code" IS NOT NULL
      ) AS "t23"
      GROUP BY
        1,
        2,
        3
    ) AS "t24"
  ) AS "t26"
    ON "t9"."centre_id" = "t26"."their_centre_id"
    AND "t15"."period" = "t26"."their_period"
    AND "t15"."category" = "t26"."their_category"
  LEFT OUTER JOIN (
    SELECT
      "t19"."centre_id" AS "their_centre_id",
      "t19"."period" AS "their_period",
      "t19"."source" AS "their_code",
      "t19"."whole" AS "denominator"
    FROM (
      SELECT
        "t16"."centre_id",
        "t16"."period",
        "t16"."source",
        SUM("t16"."base") AS "whole"
      FROM (
        SELECT
          "t14"."centre_id",
          "t14"."period",
          "t14"."source",
          "t14"."part",
          "t14"."n",
          "t14"."n" AS "base"
        FROM "t12" AS "t14"
      ) AS "t16"
      GROUP BY
        1,
        2,
        3
    ) AS "t19"
  ) AS "t22"
    ON "t9"."centre_id" = "t22"."their_centre_id"
    AND "t15"."period" = "t22"."their_period"
    AND "t15"."code" = "t22"."their_code"
) AS "t27"

-- statement: members_by_centre
SELECT
  "t6"."centre_id",
  "t6"."period",
  COALESCE("t6"."code", 'unknown') || ':' || "t6"."part" AS "category",
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
    "t4"."part",
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
      "t0"."direction" AS "part",
      CAST(NULL AS BIGINT) AS "summand"
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

