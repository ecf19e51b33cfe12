-- statement: counts
SELECT
  "t14"."period",
  "t14"."position",
  "t14"."code",
  "t14"."category",
  "t14"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t7"."period",
    "t7"."position",
    "t7"."code",
    "t7"."category",
    COALESCE("t13"."numerator", 0) AS "numerator"
  FROM (
    SELECT
      "t4"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t4"."category" AS "code",
      "t4"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(ARRAY['']) AS "category"
      FROM "periods" AS "t0"
    ) AS "t4"
  ) AS "t7"
  LEFT OUTER JOIN (
    SELECT
      "t11"."period" AS "their_period",
      "t11"."category" AS "their_category",
      "t11"."n" AS "numerator"
    FROM (
      SELECT
        "t10"."period",
        "t10"."category",
        SUM("t10"."n") AS "n"
      FROM (
        SELECT
          "t9"."period",
          "t9"."source",
          "t9"."n",
          "t9"."n" AS "base",
          "t9"."source" AS "category"
        FROM (
          SELECT
            "t8"."period",
            "t8"."source",
            COUNT(*) AS "n"
          FROM (
            SELECT
              "t5"."room_id",
              "t5"."from_on",
              "t5"."to_on",
              "t5"."occupied",
              "t5"."centre_id",
              "t5"."source",
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
            ) AS "t5"
            INNER JOIN "periods" AS "t2"
              ON "t5"."from_on" <= "t2"."last_day"
              AND (
                (
                  "t5"."to_on" IS NULL
                ) OR (
                  "t5"."to_on" > "t2"."last_day"
                )
              )
          ) AS "t8"
          GROUP BY
            1,
            2
        ) AS "t9"
      ) AS "t10"
      GROUP BY
        1,
        2
    ) AS "t11"
  ) AS "t13"
    ON "t7"."period" = "t13"."their_period" AND "t7"."category" = "t13"."their_category"
) AS "t14"

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
  "t17"."centre_id",
  "t17"."period",
  "t17"."position",
  "t17"."code",
  "t17"."category",
  "t17"."numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t10"."period",
    "t10"."position",
    "t10"."code",
    "t10"."category",
    "t6"."centre_id",
    COALESCE("t16"."numerator", 0) AS "numerator"
  FROM (
    SELECT
      "t7"."period",
      CAST(NULL AS BIGINT) AS "position",
      "t7"."category" AS "code",
      "t7"."category"
    FROM (
      SELECT
        "t0"."period",
        UNNEST(ARRAY['']) AS "category"
      FROM "periods" AS "t0"
    ) AS "t7"
  ) AS "t10"
  CROSS JOIN (
    SELECT
      "t1"."centre_id"
    FROM "centres" AS "t1"
  ) AS "t6"
  LEFT OUTER JOIN (
    SELECT
      "t14"."centre_id" AS "their_centre_id",
      "t14"."period" AS "their_period",
      "t14"."category" AS "their_category",
      "t14"."n" AS "numerator"
    FROM (
      SELECT
        "t13"."centre_id",
        "t13"."period",
        "t13"."category",
        SUM("t13"."n") AS "n"
      FROM (
        SELECT
          "t12"."centre_id",
          "t12"."period",
          "t12"."source",
          "t12"."n",
          "t12"."n" AS "base",
          "t12"."source" AS "category"
        FROM (
          SELECT
            "t11"."centre_id",
            "t11"."period",
            "t11"."source",
            COUNT(*) AS "n"
          FROM (
            SELECT
              "t8"."room_id",
              "t8"."from_on",
              "t8"."to_on",
              "t8"."occupied",
              "t8"."centre_id",
              "t8"."source",
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
            ) AS "t8"
            INNER JOIN "periods" AS "t3"
              ON "t8"."from_on" <= "t3"."last_day"
              AND (
                (
                  "t8"."to_on" IS NULL
                ) OR (
                  "t8"."to_on" > "t3"."last_day"
                )
              )
          ) AS "t11"
          GROUP BY
            1,
            2,
            3
        ) AS "t12"
      ) AS "t13"
      GROUP BY
        1,
        2,
        3
    ) AS "t14"
  ) AS "t16"
    ON "t6"."centre_id" = "t16"."their_centre_id"
    AND "t10"."period" = "t16"."their_period"
    AND "t10"."category" = "t16"."their_category"
) AS "t17"

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

