-- statement: counts
SELECT
  "t13"."period",
  "t13"."place",
  "t13"."position",
  "t13"."code",
  "t13"."category",
  "t13"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t5"."period",
    "t5"."place",
    "t5"."position",
    "t5"."code",
    "t5"."category",
    COALESCE("t12"."numerator", 0) AS "numerator",
    COALESCE("t12"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t10"."period" AS "their_period",
      "t10"."category" AS "their_category",
      "t10"."n" AS "numerator",
      "t10"."base" AS "own_base"
    FROM (
      SELECT
        "t9"."period",
        "t9"."category",
        SUM("t9"."n") AS "n",
        SUM("t9"."base") AS "base"
      FROM (
        SELECT
          "t8"."period",
          "t8"."source",
          "t8"."n",
          "t8"."n" AS "base",
          "t8"."source" AS "category"
        FROM (
          SELECT
            "t7"."period",
            "t7"."source",
            COUNT(*) AS "n"
          FROM (
            SELECT
              "t6"."room_id",
              "t6"."from_on",
              "t6"."to_on",
              "t6"."occupied",
              "t6"."centre_id",
              "t6"."source",
              "t2"."period",
              "t2"."first_day",
              "t2"."last_day",
              "t2"."next_day"
            FROM (
              SELECT
                "t1"."room_id",
                "t1"."from_on",
                "t1"."to_on",
                "t1"."occupied",
                "t1"."centre_id",
                '' AS "source"
              FROM "room_states" AS "t1"
            ) AS "t6"
            INNER JOIN "periods" AS "t2"
              ON "t6"."from_on" <= "t2"."last_day"
              AND (
                (
                  "t6"."to_on" IS NULL
                ) OR (
                  "t6"."to_on" > "t2"."last_day"
                )
              )
          ) AS "t7"
          GROUP BY
            1,
            2
        ) AS "t8"
      ) AS "t9"
      GROUP BY
        1,
        2
    ) AS "t10"
  ) AS "t12"
    ON "t5"."period" = "t12"."their_period" AND "t5"."category" = "t12"."their_category"
) AS "t13"

-- statement: members
SELECT
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."room_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."room_id",
    "t4"."from_on",
    "t4"."to_on",
    "t4"."occupied",
    "t4"."centre_id",
    "t4"."source",
    "t2"."period",
    "t2"."first_day",
    "t2"."last_day",
    "t2"."next_day"
  FROM (
    SELECT
      "t0"."room_id",
      "t0"."from_on",
      "t0"."to_on",
      "t0"."occupied",
      "t0"."centre_id",
      '' AS "source"
    FROM "room_states" AS "t0"
  ) AS "t4"
  INNER JOIN "periods" AS "t2"
    ON "t4"."from_on" <= "t2"."last_day"
    AND (
      (
        "t4"."to_on" IS NULL
      ) OR (
        "t4"."to_on" > "t2"."last_day"
      )
    )
) AS "t5"

-- statement: counts_by_centre
SELECT
  "t16"."centre_id",
  "t16"."period",
  "t16"."place",
  "t16"."position",
  "t16"."code",
  "t16"."category",
  "t16"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."place",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    "t8"."centre_id",
    COALESCE("t15"."numerator", 0) AS "numerator",
    COALESCE("t15"."own_base", 0) AS "own_base"
  FROM (
    SELECT
      "t0"."period",
      0 AS "place",
      CAST(NULL AS BIGINT) AS "position",
      '' AS "code",
      '' AS "category"
    FROM "periods" AS "t0"
  ) AS "t7"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t8"
  LEFT OUTER JOIN (
    SELECT
      "t13"."centre_id" AS "their_centre_id",
      "t13"."period" AS "their_period",
      "t13"."category" AS "their_category",
      "t13"."n" AS "numerator",
      "t13"."base" AS "own_base"
    FROM (
      SELECT
        "t12"."centre_id",
        "t12"."period",
        "t12"."category",
        SUM("t12"."n") AS "n",
        SUM("t12"."base") AS "base"
      FROM (
        SELECT
          "t11"."centre_id",
          "t11"."period",
          "t11"."source",
          "t11"."n",
          "t11"."n" AS "base",
          "t11"."source" AS "category"
        FROM (
          SELECT
            "t10"."centre_id",
            "t10"."period",
            "t10"."source",
            COUNT(*) AS "n"
          FROM (
            SELECT
              "t9"."room_id",
              "t9"."from_on",
              "t9"."to_on",
              "t9"."occupied",
              "t9"."centre_id",
              "t9"."source",
              "t3"."period",
              "t3"."first_day",
              "t3"."last_day",
              "t3"."next_day"
            FROM (
              SELECT
                "t2"."room_id",
                "t2"."from_on",
                "t2"."to_on",
                "t2"."occupied",
                "t2"."centre_id",
                '' AS "source"
              FROM "room_states_by_centre" AS "t2"
            ) AS "t9"
            INNER JOIN "periods" AS "t3"
              ON "t9"."from_on" <= "t3"."last_day"
              AND (
                (
                  "t9"."to_on" IS NULL
                ) OR (
                  "t9"."to_on" > "t3"."last_day"
                )
              )
          ) AS "t10"
          GROUP BY
            1,
            2,
            3
        ) AS "t11"
      ) AS "t12"
      GROUP BY
        1,
        2,
        3
    ) AS "t13"
  ) AS "t15"
    ON "t8"."centre_id" = "t15"."their_centre_id"
    AND "t7"."period" = "t15"."their_period"
    AND "t7"."category" = "t15"."their_category"
) AS "t16"

-- statement: members_by_centre
SELECT
  "t5"."centre_id",
  "t5"."period",
  "t5"."source" AS "category",
  "t5"."room_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t4"."room_id",
    "t4"."from_on",
    "t4"."to_on",
    "t4"."occupied",
    "t4"."centre_id",
    "t4"."source",
    "t2"."period",
    "t2"."first_day",
    "t2"."last_day",
    "t2"."next_day"
  FROM (
    SELECT
      "t0"."room_id",
      "t0"."from_on",
      "t0"."to_on",
      "t0"."occupied",
      "t0"."centre_id",
      '' AS "source"
    FROM "room_states_by_centre" AS "t0"
  ) AS "t4"
  INNER JOIN "periods" AS "t2"
    ON "t4"."from_on" <= "t2"."last_day"
    AND (
      (
        "t4"."to_on" IS NULL
      ) OR (
        "t4"."to_on" > "t2"."last_day"
      )
    )
) AS "t5"

