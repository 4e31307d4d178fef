# SPDX-License-Identifier: Apache-2.0
# Judges the requests of standard input by ruby-jwt; see verify.py.
require "json"
begin
  require "jwt"
rescue LoadError => missing
  warn missing.message
  exit 77
end

def verify(row)
  policy = row["policy"]
  key = row["secret"] ? row["secret"].unpack1("m") : JWT::JWK.import(row["key"]).keypair
  options = { algorithms: policy["algs"] }
  options.update(iss: policy["iss"], verify_iss: true) if policy["iss"]
  options.update(aud: policy["aud"], verify_aud: true) if policy["aud"]
  JWT.decode(row["token"], key, true, options)
  { id: row["id"], accepted: true }
rescue StandardError => error # whatever it is, the caller gets no claims
  { id: row["id"], accepted: false, why: "#{error.class}: #{error.message}".scrub[0, 200] }
end

$stdout.sync = true # each answer goes out at once
puts JSON.generate(version: JWT.gem_version.to_s)
$stdin.each_line { |line| puts JSON.generate(verify(JSON.parse(line))) }
