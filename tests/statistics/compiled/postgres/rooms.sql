-- statement: counts
SELECT
  "t35"."period",
  "t35"."place",
  "t35"."position",
  "t35"."code",
  "t35"."category",
  COALESCE("t35"."numerator", 0) AS "numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t34"."period",
    "t34"."place",
    "t34"."position",
    "t34"."code",
    "t34"."category",
    "t34"."numerator",
    "t34"."own_base"
  FROM (
    SELECT
      "t7"."period",
      "t7"."place",
      "t7"."position",
      "t7"."code",
      "t7"."category",
      "t33"."their_period",
      "t33"."their_category",
      "t33"."numerator",
      "t33"."own_base"
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        '' AS "code",
        '' AS "category"
      FROM "periods" AS "t0"
    ) AS "t7"
    LEFT OUTER JOIN (
      SELECT
        "t31"."period" AS "their_period",
        "t31"."category" AS "their_category",
        "t31"."n" AS "numerator",
        "t31"."base" AS "own_base"
      FROM (
        SELECT
          "t30"."period",
          "t30"."category",
          SUM("t30"."n") AS "n",
          SUM("t30"."base") AS "base"
        FROM (
          SELECT
            "t29"."period",
            "t29"."source",
            "t29"."n",
            "t29"."base",
            "t29"."source" AS "category"
          FROM (
            SELECT
              "t28"."period",
              "t28"."source",
              SUM("t28"."n") AS "n",
              SUM("t28"."base") AS "base"
            FROM (
              SELECT
                "t27"."room_id",
                "t27"."from_on",
                "t27"."to_on",
                "t27"."occupied",
                "t27"."centre_id",
                "t27"."source",
                "t27"."period",
                "t27"."first_day",
                "t27"."last_day",
                "t27"."next_day",
                1 AS "n",
                1 AS "base"
              FROM (
                SELECT
                  "t26"."room_id",
                  "t26"."from_on",
                  "t26"."to_on",
                  "t26"."occupied",
                  "t26"."centre_id",
                  "t26"."source",
                  "t4"."period",
                  "t4"."first_day",
                  "t4"."last_day",
                  "t4"."next_day"
                FROM (
                  SELECT
                    "t24"."room_id",
                    "t24"."from_on",
                    "t24"."to_on",
                    "t24"."occupied",
                    "t24"."centre_id",
                    '' AS "source"
                  FROM (
                    SELECT
                      "t23"."room_id",
                      "t23"."from_on",
                      "t23"."to_on",
                      "t23"."occupied",
                      "t8"."centre_id"
                    FROM (
                      SELECT
                        "t21"."room_id",
                        "t21"."from_on",
                        "t21"."to_on",
                        "t21"."placed" > 0 AS "occupied"
                      FROM (
                        SELECT
                          "t20"."room_id",
                          "t20"."day" AS "from_on",
                          LEAD("t20"."day") OVER (
                            PARTITION BY "t20"."room_id"
                            ORDER BY "t20"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "to_on",
                          SUM("t20"."opened") OVER (
                            PARTITION BY "t20"."room_id"
                            ORDER BY "t20"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "opened",
                          SUM("t20"."closed") OVER (
                            PARTITION BY "t20"."room_id"
                            ORDER BY "t20"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "closed",
                          SUM("t20"."placed") OVER (
                            PARTITION BY "t20"."room_id"
                            ORDER BY "t20"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "placed"
                        FROM (
                          SELECT
                            "t19"."room_id",
                            "t19"."day",
                            SUM("t19"."opened") AS "opened",
                            SUM("t19"."closed") AS "closed",
                            SUM("t19"."placed") AS "placed"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t2"."room_id",
                                  "t2"."from_on" AS "day",
                                  0 AS "opened",
                                  0 AS "closed",
                                  1 AS "placed"
                                FROM "placements" AS "t2"
                                WHERE
                                  "t2"."from_on" IS NOT NULL
                              ) AS "t11"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t2"."room_id",
                                  "t2"."to_on" AS "day",
                                  0 AS "opened",
                                  0 AS "closed",
                                  -1 AS "placed"
                                FROM "placements" AS "t2"
                                WHERE
                                  "t2"."to_on" IS NOT NULL
                              ) AS "t12"
                            ) AS "t16"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t1"."room_id",
                                    "t1"."opened_on" AS "day",
                                    1 AS "opened",
                                    0 AS "closed",
                                    0 AS "placed"
                                  FROM "rooms" AS "t1"
                                  WHERE
                                    "t1"."opened_on" IS NOT NULL
                                ) AS "t9"
                                UNION ALL
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t1"."room_id",
                                    "t1"."closed_on" AS "day",
                                    -1 AS "opened",
                                    0 AS "closed",
                                    0 AS "placed"
                                  FROM "rooms" AS "t1"
                                  WHERE
                                    "t1"."closed_on" IS NOT NULL
                                ) AS "t10"
                              ) AS "t15"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t3"."room_id",
                                    "t3"."from_on" AS "day",
                                    0 AS "opened",
                                    1 AS "closed",
                                    0 AS "placed"
                                  FROM "room_closures" AS "t3"
                                  WHERE
                                    "t3"."from_on" IS NOT NULL
                                ) AS "t13"
                                UNION ALL
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t3"."room_id",
                                    "t3"."to_on" AS "day",
                                    0 AS "opened",
                                    -1 AS "closed",
                                    0 AS "placed"
                                  FROM "room_closures" AS "t3"
                                  WHERE
                                    "t3"."to_on" IS NOT NULL
                                ) AS "t14"
                              ) AS "t17"
                            ) AS "t18"
                          ) AS "t19"
                          GROUP BY
                            1,
                            2
                        ) AS "t20"
                      ) AS "t21"
                      WHERE
                        "t21"."opened" > 0 AND "t21"."closed" = 0
                    ) AS "t23"
                    INNER JOIN (
                      SELECT
                        "t1"."room_id",
                        "t1"."centre_id"
                      FROM "rooms" AS "t1"
                    ) AS "t8"
                      ON "t23"."room_id" = "t8"."room_id"
                  ) AS "t24"
                ) AS "t26"
                INNER JOIN "periods" AS "t4"
                  ON "t26"."from_on" <= "t4"."last_day"
                  AND (
                    (
                      "t26"."to_on" IS NULL
                    ) OR (
                      "t26"."to_on" > "t4"."last_day"
                    )
                  )
              ) AS "t27"
            ) AS "t28"
            GROUP BY
              1,
              2
          ) AS "t29"
        ) AS "t30"
        GROUP BY
          1,
          2
      ) AS "t31"
    ) AS "t33"
      ON "t7"."period" = "t33"."their_period" AND "t7"."category" = "t33"."their_category"
  ) AS "t34"
) AS "t35"

-- statement: members
SELECT
  "t25"."period",
  "t25"."source" AS "category",
  "t25"."room_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t24"."room_id",
    "t24"."from_on",
    "t24"."to_on",
    "t24"."occupied",
    "t24"."centre_id",
    "t24"."source",
    "t4"."period",
    "t4"."first_day",
    "t4"."last_day",
    "t4"."next_day"
  FROM (
    SELECT
      "t22"."room_id",
      "t22"."from_on",
      "t22"."to_on",
      "t22"."occupied",
      "t22"."centre_id",
      '' AS "source"
    FROM (
      SELECT
        "t21"."room_id",
        "t21"."from_on",
        "t21"."to_on",
        "t21"."occupied",
        "t6"."centre_id"
      FROM (
        SELECT
          "t19"."room_id",
          "t19"."from_on",
          "t19"."to_on",
          "t19"."placed" > 0 AS "occupied"
        FROM (
          SELECT
            "t18"."room_id",
            "t18"."day" AS "from_on",
            LEAD("t18"."day") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "to_on",
            SUM("t18"."opened") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "opened",
            SUM("t18"."closed") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "closed",
            SUM("t18"."placed") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "placed"
          FROM (
            SELECT
              "t17"."room_id",
              "t17"."day",
              SUM("t17"."opened") AS "opened",
              SUM("t17"."closed") AS "closed",
              SUM("t17"."placed") AS "placed"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."room_id",
                    "t2"."from_on" AS "day",
                    0 AS "opened",
                    0 AS "closed",
                    1 AS "placed"
                  FROM "placements" AS "t2"
                  WHERE
                    "t2"."from_on" IS NOT NULL
                ) AS "t9"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."room_id",
                    "t2"."to_on" AS "day",
                    0 AS "opened",
                    0 AS "closed",
                    -1 AS "placed"
                  FROM "placements" AS "t2"
                  WHERE
                    "t2"."to_on" IS NOT NULL
                ) AS "t10"
              ) AS "t14"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."room_id",
                      "t1"."opened_on" AS "day",
                      1 AS "opened",
                      0 AS "closed",
                      0 AS "placed"
                    FROM "rooms" AS "t1"
                    WHERE
                      "t1"."opened_on" IS NOT NULL
                  ) AS "t7"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."room_id",
                      "t1"."closed_on" AS "day",
                      -1 AS "opened",
                      0 AS "closed",
                      0 AS "placed"
                    FROM "rooms" AS "t1"
                    WHERE
                      "t1"."closed_on" IS NOT NULL
                  ) AS "t8"
                ) AS "t13"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."room_id",
                      "t3"."from_on" AS "day",
                      0 AS "opened",
                      1 AS "closed",
                      0 AS "placed"
                    FROM "room_closures" AS "t3"
                    WHERE
                      "t3"."from_on" IS NOT NULL
                  ) AS "t11"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."room_id",
                      "t3"."to_on" AS "day",
                      0 AS "opened",
                      -1 AS "closed",
                      0 AS "placed"
                    FROM "room_closures" AS "t3"
                    WHERE
                      "t3"."to_on" IS NOT NULL
                  ) AS "t12"
                ) AS "t15"
              ) AS "t16"
            ) AS "t17"
            GROUP BY
              1,
              2
          ) AS "t18"
        ) AS "t19"
        WHERE
          "t19"."opened" > 0 AND "t19"."closed" = 0
      ) AS "t21"
      INNER JOIN (
        SELECT
          "t1"."room_id",
          "t1"."centre_id"
        FROM "rooms" AS "t1"
      ) AS "t6"
        ON "t21"."room_id" = "t6"."room_id"
    ) AS "t22"
  ) AS "t24"
  INNER JOIN "periods" AS "t4"
    ON "t24"."from_on" <= "t4"."last_day"
    AND (
      (
        "t24"."to_on" IS NULL
      ) OR (
        "t24"."to_on" > "t4"."last_day"
      )
    )
) AS "t25"

-- statement: counts_by_centre
SELECT
  "t38"."centre_id",
  "t38"."period",
  "t38"."place",
  "t38"."position",
  "t38"."code",
  "t38"."category",
  COALESCE("t38"."numerator", 0) AS "numerator",
  CAST(NULL AS BIGINT) AS "denominator"
FROM (
  SELECT
    "t37"."period",
    "t37"."place",
    "t37"."position",
    "t37"."code",
    "t37"."category",
    "t37"."centre_id",
    "t37"."numerator",
    "t37"."own_base"
  FROM (
    SELECT
      "t9"."period",
      "t9"."place",
      "t9"."position",
      "t9"."code",
      "t9"."category",
      "t10"."centre_id",
      "t36"."their_centre_id",
      "t36"."their_period",
      "t36"."their_category",
      "t36"."numerator",
      "t36"."own_base"
    FROM (
      SELECT
        "t0"."period",
        0 AS "place",
        CAST(NULL AS BIGINT) AS "position",
        '' AS "code",
        '' AS "category"
      FROM "periods" AS "t0"
    ) AS "t9"
    CROSS JOIN (
      SELECT
        "t1"."centre_id"
      FROM "centres" AS "t1"
    ) AS "t10"
    LEFT OUTER JOIN (
      SELECT
        "t34"."centre_id" AS "their_centre_id",
        "t34"."period" AS "their_period",
        "t34"."category" AS "their_category",
        "t34"."n" AS "numerator",
        "t34"."base" AS "own_base"
      FROM (
        SELECT
          "t33"."centre_id",
          "t33"."period",
          "t33"."category",
          SUM("t33"."n") AS "n",
          SUM("t33"."base") AS "base"
        FROM (
          SELECT
            "t32"."centre_id",
            "t32"."period",
            "t32"."source",
            "t32"."n",
            "t32"."base",
            "t32"."source" AS "category"
          FROM (
            SELECT
              "t31"."centre_id",
              "t31"."period",
              "t31"."source",
              SUM("t31"."n") AS "n",
              SUM("t31"."base") AS "base"
            FROM (
              SELECT
                "t30"."room_id",
                "t30"."from_on",
                "t30"."to_on",
                "t30"."occupied",
                "t30"."centre_id",
                "t30"."source",
                "t30"."period",
                "t30"."first_day",
                "t30"."last_day",
                "t30"."next_day",
                1 AS "n",
                1 AS "base"
              FROM (
                SELECT
                  "t29"."room_id",
                  "t29"."from_on",
                  "t29"."to_on",
                  "t29"."occupied",
                  "t29"."centre_id",
                  "t29"."source",
                  "t5"."period",
                  "t5"."first_day",
                  "t5"."last_day",
                  "t5"."next_day"
                FROM (
                  SELECT
                    "t27"."room_id",
                    "t27"."from_on",
                    "t27"."to_on",
                    "t27"."occupied",
                    "t27"."centre_id",
                    '' AS "source"
                  FROM (
                    SELECT
                      "t26"."room_id",
                      "t26"."from_on",
                      "t26"."to_on",
                      "t26"."occupied",
                      "t11"."centre_id"
                    FROM (
                      SELECT
                        "t24"."room_id",
                        "t24"."from_on",
                        "t24"."to_on",
                        "t24"."placed" > 0 AS "occupied"
                      FROM (
                        SELECT
                          "t23"."room_id",
                          "t23"."day" AS "from_on",
                          LEAD("t23"."day") OVER (
                            PARTITION BY "t23"."room_id"
                            ORDER BY "t23"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) AS "to_on",
                          SUM("t23"."opened") OVER (
                            PARTITION BY "t23"."room_id"
                            ORDER BY "t23"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "opened",
                          SUM("t23"."closed") OVER (
                            PARTITION BY "t23"."room_id"
                            ORDER BY "t23"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "closed",
                          SUM("t23"."placed") OVER (
                            PARTITION BY "t23"."room_id"
                            ORDER BY "t23"."day" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "placed"
                        FROM (
                          SELECT
                            "t22"."room_id",
                            "t22"."day",
                            SUM("t22"."opened") AS "opened",
                            SUM("t22"."closed") AS "closed",
                            SUM("t22"."placed") AS "placed"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t3"."room_id",
                                  "t3"."from_on" AS "day",
                                  0 AS "opened",
                                  0 AS "closed",
                                  1 AS "placed"
                                FROM "placements" AS "t3"
                                WHERE
                                  "t3"."from_on" IS NOT NULL
                              ) AS "t14"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t3"."room_id",
                                  "t3"."to_on" AS "day",
                                  0 AS "opened",
                                  0 AS "closed",
                                  -1 AS "placed"
                                FROM "placements" AS "t3"
                                WHERE
                                  "t3"."to_on" IS NOT NULL
                              ) AS "t15"
                            ) AS "t19"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t2"."room_id",
                                    "t2"."opened_on" AS "day",
                                    1 AS "opened",
                                    0 AS "closed",
                                    0 AS "placed"
                                  FROM "rooms" AS "t2"
                                  WHERE
                                    "t2"."opened_on" IS NOT NULL
                                ) AS "t12"
                                UNION ALL
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t2"."room_id",
                                    "t2"."closed_on" AS "day",
                                    -1 AS "opened",
                                    0 AS "closed",
                                    0 AS "placed"
                                  FROM "rooms" AS "t2"
                                  WHERE
                                    "t2"."closed_on" IS NOT NULL
                                ) AS "t13"
                              ) AS "t18"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t4"."room_id",
                                    "t4"."from_on" AS "day",
                                    0 AS "opened",
                                    1 AS "closed",
                                    0 AS "placed"
                                  FROM "room_closures" AS "t4"
                                  WHERE
                                    "t4"."from_on" IS NOT NULL
                                ) AS "t16"
                                UNION ALL
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t4"."room_id",
                                    "t4"."to_on" AS "day",
                                    0 AS "opened",
                                    -1 AS "closed",
                                    0 AS "placed"
                                  FROM "room_closures" AS "t4"
                                  WHERE
                                    "t4"."to_on" IS NOT NULL
                                ) AS "t17"
                              ) AS "t20"
                            ) AS "t21"
                          ) AS "t22"
                          GROUP BY
                            1,
                            2
                        ) AS "t23"
                      ) AS "t24"
                      WHERE
                        "t24"."opened" > 0 AND "t24"."closed" = 0
                    ) AS "t26"
                    INNER JOIN (
                      SELECT
                        "t2"."room_id",
                        "t2"."centre_id"
                      FROM "rooms" AS "t2"
                    ) AS "t11"
                      ON "t26"."room_id" = "t11"."room_id"
                  ) AS "t27"
                ) AS "t29"
                INNER JOIN "periods" AS "t5"
                  ON "t29"."from_on" <= "t5"."last_day"
                  AND (
                    (
                      "t29"."to_on" IS NULL
                    ) OR (
                      "t29"."to_on" > "t5"."last_day"
                    )
                  )
              ) AS "t30"
            ) AS "t31"
            GROUP BY
              1,
              2,
              3
          ) AS "t32"
        ) AS "t33"
        GROUP BY
          1,
          2,
          3
      ) AS "t34"
    ) AS "t36"
      ON "t10"."centre_id" = "t36"."their_centre_id"
      AND "t9"."period" = "t36"."their_period"
      AND "t9"."category" = "t36"."their_category"
  ) AS "t37"
) AS "t38"

-- statement: members_by_centre
SELECT
  "t25"."centre_id",
  "t25"."period",
  "t25"."source" AS "category",
  "t25"."room_id" AS "id_0",
  CAST(NULL AS BIGINT) AS "summand"
FROM (
  SELECT
    "t24"."room_id",
    "t24"."from_on",
    "t24"."to_on",
    "t24"."occupied",
    "t24"."centre_id",
    "t24"."source",
    "t4"."period",
    "t4"."first_day",
    "t4"."last_day",
    "t4"."next_day"
  FROM (
    SELECT
      "t22"."room_id",
      "t22"."from_on",
      "t22"."to_on",
      "t22"."occupied",
      "t22"."centre_id",
      '' AS "source"
    FROM (
      SELECT
        "t21"."room_id",
        "t21"."from_on",
        "t21"."to_on",
        "t21"."occupied",
        "t6"."centre_id"
      FROM (
        SELECT
          "t19"."room_id",
          "t19"."from_on",
          "t19"."to_on",
          "t19"."placed" > 0 AS "occupied"
        FROM (
          SELECT
            "t18"."room_id",
            "t18"."day" AS "from_on",
            LEAD("t18"."day") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "to_on",
            SUM("t18"."opened") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "opened",
            SUM("t18"."closed") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "closed",
            SUM("t18"."placed") OVER (
              PARTITION BY "t18"."room_id"
              ORDER BY "t18"."day" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "placed"
          FROM (
            SELECT
              "t17"."room_id",
              "t17"."day",
              SUM("t17"."opened") AS "opened",
              SUM("t17"."closed") AS "closed",
              SUM("t17"."placed") AS "placed"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."room_id",
                    "t2"."from_on" AS "day",
                    0 AS "opened",
                    0 AS "closed",
                    1 AS "placed"
                  FROM "placements" AS "t2"
                  WHERE
                    "t2"."from_on" IS NOT NULL
                ) AS "t9"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."room_id",
                    "t2"."to_on" AS "day",
                    0 AS "opened",
                    0 AS "closed",
                    -1 AS "placed"
                  FROM "placements" AS "t2"
                  WHERE
                    "t2"."to_on" IS NOT NULL
                ) AS "t10"
              ) AS "t14"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."room_id",
                      "t1"."opened_on" AS "day",
                      1 AS "opened",
                      0 AS "closed",
                      0 AS "placed"
                    FROM "rooms" AS "t1"
                    WHERE
                      "t1"."opened_on" IS NOT NULL
                  ) AS "t7"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t1"."room_id",
                      "t1"."closed_on" AS "day",
                      -1 AS "opened",
                      0 AS "closed",
                      0 AS "placed"
                    FROM "rooms" AS "t1"
                    WHERE
                      "t1"."closed_on" IS NOT NULL
                  ) AS "t8"
                ) AS "t13"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."room_id",
                      "t3"."from_on" AS "day",
                      0 AS "opened",
                      1 AS "closed",
                      0 AS "placed"
                    FROM "room_closures" AS "t3"
                    WHERE
                      "t3"."from_on" IS NOT NULL
                  ) AS "t11"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t3"."room_id",
                      "t3"."to_on" AS "day",
                      0 AS "opened",
                      -1 AS "closed",
                      0 AS "placed"
                    FROM "room_closures" AS "t3"
                    WHERE
                      "t3"."to_on" IS NOT NULL
                  ) AS "t12"
                ) AS "t15"
              ) AS "t16"
            ) AS "t17"
            GROUP BY
              1,
              2
          ) AS "t18"
        ) AS "t19"
        WHERE
          "t19"."opened" > 0 AND "t19"."closed" = 0
      ) AS "t21"
      INNER JOIN (
        SELECT
          "t1"."room_id",
          "t1"."centre_id"
        FROM "rooms" AS "t1"
      ) AS "t6"
        ON "t21"."room_id" = "t6"."room_id"
    ) AS "t22"
  ) AS "t24"
  INNER JOIN "periods" AS "t4"
    ON "t24"."from_on" <= "t4"."last_day"
    AND (
      (
        "t24"."to_on" IS NULL
      ) OR (
        "t24"."to_on" > "t4"."last_day"
      )
    )
) AS "t25"

