// SPDX-License-Identifier: Apache-2.0
// Runs `tokenscope-cli inspect --batch` over many good RS256 tokens and holds its processor time for each against that
// of the bare signature check, both taken in turns in one run. The start of the program is taken off.

#include "base/base64url.h"
#include "jose/compact.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_builder.h"
#include "jose/signing.h"
#include "tests/bench/bare_verification.h"
#include "json/writer.h"

#include <QProcess>
#include <QTemporaryFile>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <stdexcept>
#include <vector>

namespace {

using namespace tokenscope;

constexpr int tokens = 4000;
constexpr int rounds = 9;
constexpr double goal = 3.0;

/// Microseconds of processor time that ended child processes have used.
double childTime()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto microseconds = [](const timeval &time) { return double(time.tv_sec) * 1e6 + double(time.tv_usec); };
    return microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
}

double ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

struct Scene
{
    bench::PKey key;
    std::string token;
    Bytes signature;
    std::string request; ///< one line
};

Scene makeScene()
{
    const crypto::RsaNumbers numbers = crypto::generateRsa(2048);
    const jose::Jwk signing{json::Value(jose::withMetadata(jose::rsaJwk(numbers), "bench-key", "RS256", "sig"))};
    json::Object header;
    header.append("alg", json::Value("RS256"));
    header.append("kid", json::Value("bench-key"));
    header.append("typ", json::Value("JWT"));
    const auto token =
        jose::signCompact(header,
                          R"({"iss":"https://authn.example.com","sub":"pui_user123","aud":"my-app","iat":1789999000,)"
                          R"("nbf":1789999000,"exp":1790002600,"jti":"pmt_abc","scope":"read write"})",
                          signing.key().value());
    if (!token)
        throw std::runtime_error("the token for the benchmark cannot be signed");
    Scene scene{
        bench::loadRsa(numbers), *token, base64url::decode(jose::CompactJws::split(*token).signature).value(), {}};
    scene.request = R"({"id":1,"token":")" + *token + R"(","jwks":{"keys":[)" + json::write(signing.publicPart()) +
                    R"(]},"policy":{"iss":"https://authn.example.com","aud":"my-app","now":1790000000}})" + "\n";
    return scene;
}

/// Microseconds for each token.
double bareTime(const Scene &scene)
{
    const std::string_view input = jose::CompactJws::split(scene.token).signingInput();
    const double start = ownTime();
    for (int i = 0; i < tokens; ++i) {
        if (!bench::verifyBare(*scene.key, EVP_sha256(), bench::Padding::OfKey, asBytes(input), scene.signature))
            throw std::runtime_error("the bare verification refuses the token");
    }
    return (ownTime() - start) / tokens;
}

double batchTime(const QString &program, const std::string &requests)
{
    QTemporaryFile file;
    if (!file.open() || file.write(requests.data(), qint64(requests.size())) != qint64(requests.size()) ||
        !file.flush())
        throw std::runtime_error("the requests cannot be written");
    QProcess process;
    process.setStandardInputFile(file.fileName());
    process.setStandardOutputFile(QProcess::nullDevice());
    const double start = childTime();
    process.start(program, {QStringLiteral("inspect"), QStringLiteral("--batch")});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        throw std::runtime_error("the program could not be run");
    return childTime() - start;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int run(const QString &program)
{
    const Scene scene = makeScene();
    std::string requests;
    for (int i = 0; i < tokens; ++i)
        requests += scene.request;
    std::vector<double> bare;
    std::vector<double> batch;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(bareTime(scene));
        const double start = batchTime(program, scene.request);
        batch.push_back((batchTime(program, requests) - start) / (tokens - 1));
    }
    const double ratio = median(batch) / median(bare);
    std::printf("%-38s %10.1f us %10.1f us   ratio %5.2f   goal <= %.1f   %s\n", "inspect --batch / bare EVP, RS256",
                median(batch), median(bare), ratio, goal, ratio <= goal ? "met" : "MISSED");
    return ratio <= goal ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: tokenscope_batch_bench PATH-OF-tokenscope-cli\n");
        return 2;
    }
    return run(QString::fromLocal8Bit(argv[1]));
}
