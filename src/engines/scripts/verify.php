<?php
// SPDX-License-Identifier: Apache-2.0
// Judges the requests of standard input by PHP's firebase/php-jwt; see verify.py. It leaves issuer and audience to its
// caller.
foreach (explode(":", $argv[1]) as $autoload) {
    if (is_file($autoload)) {
        require_once $autoload;
    }
}
if (!class_exists("Firebase\\JWT\\JWT") || !class_exists("Firebase\\JWT\\Key")) {
    exit(77);
}

function verify(array $row): void
{
    $policy = $row["policy"];
    $header = json_decode((string) base64_decode(strtr(explode(".", $row["token"])[0], "-_", "+/")), true);
    // It ties a key to one algorithm: that of the token, if it is among those that are allowed.
    $named = is_array($header) ? ($header["alg"] ?? null) : null;
    $algorithm = in_array($named, $policy["algs"], true) ? $named : $policy["algs"][0];
    $key = isset($row["secret"]) ? new Firebase\JWT\Key(base64_decode($row["secret"]), $algorithm)
        : Firebase\JWT\JWK::parseKey($row["key"] + ["alg" => $algorithm]);
    $claims = (array) Firebase\JWT\JWT::decode($row["token"], $key);
    if (isset($policy["iss"]) && ($claims["iss"] ?? null) !== $policy["iss"]) {
        throw new UnexpectedValueException("issuer");
    }
    if (isset($policy["aud"]) && !array_intersect((array) ($claims["aud"] ?? []), $policy["aud"])) {
        throw new UnexpectedValueException("audience");
    }
}

$version = class_exists("Composer\\InstalledVersions") && Composer\InstalledVersions::isInstalled("firebase/php-jwt")
    ? Composer\InstalledVersions::getPrettyVersion("firebase/php-jwt") : "";
echo json_encode(["version" => $version]), "\n";
while (($line = fgets(STDIN)) !== false) {
    $row = json_decode($line, true);
    $answer = ["id" => $row["id"] ?? null, "accepted" => true];
    try {
        verify($row);
    } catch (Throwable $error) { // whatever it is, the caller gets no claims
        $answer["accepted"] = false;
        $answer["why"] = substr(get_class($error) . ": " . $error->getMessage(), 0, 200);
    }
    echo json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
