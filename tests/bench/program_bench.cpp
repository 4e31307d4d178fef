// SPDX-License-Identifier: Apache-2.0
// Runs `tokenscope-cli` over many good tokens, `inspect --batch` and `scan`, and holds its processor time for each
// token against that of the bare signature check, all taken in turns in one run. The start of the program is taken off.
// What two threads gain is measured by the clock, beside what they gain the bare check.

#include "base/base64url.h"
#include "jose/compact.h"
#include "jose/keys/jwk.h"
#include "jose/keys/jwk_builder.h"
#include "jose/signing.h"
#include "tests/bench/bare_verification.h"
#include "json/writer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {

using namespace tokenscope;

constexpr std::size_t tokens = 4000;
constexpr int rounds = 9;
constexpr double batchGoal = 3.0;
constexpr double gainGoal = 0.95; // of what two threads gain OpenSSL alone

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

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Microseconds that the work takes by the clock.
template <typename Work>
double elapsed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e3;
}

struct SignedToken
{
    std::string text;
    Bytes bareSignature; ///< as OpenSSL wants it
};

/// Tokens that differ, by one key.
class Scene
{
public:
    Scene(std::string_view algorithm, const json::Object &keyPair, bench::PKey key, bool isOfCurve)
        : m_key(std::move(key))
    {
        const jose::Jwk signing{json::Value(jose::withMetadata(keyPair, "bench-key", algorithm, "sig"))};
        m_publicKey = signing.publicPart();
        json::Object header;
        header.append("alg", json::Value(std::string(algorithm)));
        header.append("kid", json::Value("bench-key"));
        header.append("typ", json::Value("JWT"));
        for (std::size_t i = 0; i < tokens; ++i) {
            const auto token = jose::signCompact(header, payload(i), signing.key().value());
            if (!token)
                throw std::runtime_error("a token for the benchmark cannot be signed");
            Bytes signature = base64url::decode(jose::CompactJws::split(*token).signature).value();
            m_tokens.push_back({*token, isOfCurve ? bench::derFromConcatenated(signature) : std::move(signature)});
        }
    }

    std::string keySet() const { return R"({"keys":[)" + json::write(m_publicKey) + "]}"; }

    /// One request a line, as `inspect --batch` reads them.
    std::string requests(std::size_t count) const
    {
        std::string lines;
        for (std::size_t i = 0; i < count; ++i) {
            lines += R"({"id":1,"token":")" + m_tokens[i].text + R"(","jwks":)" + keySet() +
                     R"(,"policy":{"iss":"https://authn.example.com","aud":"my-app","now":1790000000}})" + "\n";
        }
        return lines;
    }

    /// One token a line, among other words.
    std::string log(std::size_t count) const
    {
        std::string lines;
        for (std::size_t i = 0; i < count; ++i)
            lines += "2026-09-21T13:56:40Z INFO request token=" + m_tokens[i].text + " status=200\n";
        return lines;
    }

    /// Every `step`-th token from `first` on.
    void verifyBare(std::size_t first, std::size_t step) const
    {
        for (std::size_t i = first; i < tokens; i += step) {
            const std::string_view input = jose::CompactJws::split(m_tokens[i].text).signingInput();
            if (!bench::verifyBare(*m_key, EVP_sha256(), bench::Padding::OfKey, asBytes(input),
                                   m_tokens[i].bareSignature))
                throw std::runtime_error("the bare verification refuses a token");
        }
    }

private:
    static std::string payload(std::size_t number)
    {
        return R"({"iss":"https://authn.example.com","sub":"pui_user)" + std::to_string(number) +
               R"(","aud":"my-app","iat":1789999000,"nbf":1789999000,"exp":1790002600,"jti":"pmt_)" +
               std::to_string(number) + R"(","scope":"read write"})";
    }

    bench::PKey m_key;
    json::Value m_publicKey;
    std::vector<SignedToken> m_tokens;
};

/// The program over files in a folder of their own.
class Program
{
public:
    Program(QString path, const Scene &scene)
        : m_path(std::move(path))
    {
        write("keys.json", scene.keySet());
        write("one.requests", scene.requests(1));
        write("all.requests", scene.requests(tokens));
        write("one.log", scene.log(1));
        write("all.log", scene.log(tokens));
    }

    void batch(const char *input) const { run({"inspect", "--batch"}, m_folder.filePath(input)); }
    void scan(const char *input, int threads) const
    {
        run({"scan", m_folder.filePath(input), "--jwks", m_folder.filePath("keys.json"), "--issuer",
             "https://authn.example.com", "--audience", "my-app", "--now", "1790000000", "--threads",
             QString::number(threads)},
            QProcess::nullDevice());
    }

private:
    void write(const char *name, const std::string &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) != qint64(text.size()))
            throw std::runtime_error("a file for the benchmark cannot be written");
    }
    void run(const QStringList &arguments, const QString &input) const
    {
        QProcess process;
        process.setStandardInputFile(input);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(m_path, arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            throw std::runtime_error("the program could not be run, or did not accept a token");
    }

    QString m_path;
    QTemporaryDir m_folder;
};

/// Microseconds of processor time for each token, the start taken off.
template <typename Run>
double timeForEach(const Run &run, const char *one, const char *all)
{
    const double before = childTime();
    run(one);
    const double start = childTime();
    run(all);
    return (childTime() - start - (start - before)) / double(tokens - 1);
}

bool report(const char *what, double measured, double baseline, double goal)
{
    const double ratio = measured / baseline;
    std::printf("%-38s %10.1f us %10.1f us   ratio %5.2f   goal <= %.2f   %s\n", what, measured, baseline, ratio, goal,
                ratio <= goal ? "met" : "MISSED");
    return ratio <= goal;
}

struct Names
{
    const char *batch; ///< null where there is no goal
    const char *scan;
    const char *gain;
    double scanGoal;
};

bool measure(const QString &path, const Scene &scene, const Names &names)
{
    const Program program(path, scene);
    std::vector<double> bare;
    std::vector<double> batch;
    std::vector<double> scan;
    std::vector<double> bareGain;
    std::vector<double> scanGain;
    for (int round = 0; round < rounds; ++round) {
        const double start = ownTime();
        const double bareAlone = elapsed([&] { scene.verifyBare(0, 1); });
        bare.push_back((ownTime() - start) / double(tokens));
        const double bareOnTwo = elapsed([&] {
            const std::jthread other([&] { scene.verifyBare(1, 2); });
            scene.verifyBare(0, 2);
        });
        if (names.batch)
            batch.push_back(timeForEach([&](auto *input) { program.batch(input); }, "one.requests", "all.requests"));
        scan.push_back(timeForEach([&](auto *input) { program.scan(input, 1); }, "one.log", "all.log"));
        const double scanAlone = elapsed([&] { program.scan("all.log", 1); });
        const double scanOnTwo = elapsed([&] { program.scan("all.log", 2); });
        bareGain.push_back(bareAlone / bareOnTwo);
        scanGain.push_back(scanAlone / scanOnTwo);
    }
    bool isMet = !names.batch || report(names.batch, median(batch), median(bare), batchGoal);
    isMet &= report(names.scan, median(scan), median(bare), names.scanGoal);
    const double gain = median(scanGain) / median(bareGain);
    std::printf("%-38s %10.2f    %10.2f      ratio %5.2f   goal >= %.2f   %s\n", names.gain, median(scanGain),
                median(bareGain), gain, gainGoal, gain >= gainGoal ? "met" : "MISSED");
    return isMet && gain >= gainGoal;
}

int run(const QString &path)
{
    const crypto::RsaNumbers rsa = crypto::generateRsa(2048);
    const crypto::CurveNumbers curve = crypto::generateOnCurve(crypto::Curve::P256);
    const bool rsaIsMet = measure(
        path, Scene("RS256", jose::rsaJwk(rsa), bench::loadRsa(rsa), false),
        {"inspect --batch / bare EVP, RS256", "scan / bare EVP, RS256", "scan, two threads / one, RS256", 1 / 0.85});
    const bool curveIsMet = measure(
        path,
        Scene("ES256", jose::curveJwk(crypto::Curve::P256, curve), bench::loadCurve(crypto::Curve::P256, curve), true),
        {nullptr, "scan / bare EVP, ES256", "scan, two threads / one, ES256", 1 / 0.93});
    return rsaIsMet && curveIsMet ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: tokenscope_program_bench PATH-OF-tokenscope-cli\n");
        return 2;
    }
    return run(QString::fromLocal8Bit(argv[1]));
}
