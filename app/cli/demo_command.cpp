// SPDX-License-Identifier: Apache-2.0
#include "app/cli/demo_command.h"
#include "app/cli/command_line_words.h"

#include "app/cli/command_input.h"
#include "app/cli/fetch_command.h"
#include "app/cli/interruption.h"
#include "app/cli/verdict_ink.h"
#include "base/system_clock.h"
#include "demo/demo_endpoint.h"
#include "explain/fetch/fetch_words.h"
#include "explain/verdict/verdict_words.h"
#include "inspect/inspect.h"
#include "json/writer.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

std::string text(const QString &string)
{
    return string.toStdString();
}

json::Value expectationsJson(const inspect::Expectations &expectations)
{
    json::Object object;
    if (expectations.issuer)
        object.append("iss", json::Value(*expectations.issuer));
    if (!expectations.audiences.empty()) {
        json::Array audiences;
        for (const std::string &audience : expectations.audiences)
            audiences.push_back(json::Value(audience));
        object.append("aud", json::Value(std::move(audiences)));
    }
    object.append("leeway", json::Value(std::int64_t(expectations.leeway.count())));
    return json::Value(std::move(object));
}

json::Value samplesJson(const std::vector<demo::SampleToken> &samples)
{
    json::Array array;
    for (const demo::SampleToken &sample : samples) {
        json::Object object;
        object.append("id", json::Value(text(sample.id)));
        object.append("name", json::Value(text(sample.name)));
        object.append("sentence", json::Value(text(sample.sentence)));
        object.append("token", json::Value(sample.text));
        object.append("policy", expectationsJson(sample.expectations));
        object.append("verdict", json::Value(inspect::verdictName(sample.verdict)));
        object.append("cause", sample.cause ? json::Value(inspect::codeName(*sample.cause)) : json::Value());
        array.push_back(json::Value(std::move(object)));
    }
    return json::Value(std::move(array));
}

std::string descriptionJson(const demo::DemoDescription &demo)
{
    json::Object object;
    object.append("url", json::Value(text(demo.url.toString())));
    object.append("jwks_url", json::Value(text(demo.jwksUrl.toString())));
    object.append("issuer", json::Value(text(demo.issuer)));
    object.append("token", json::Value(text(demo.token)));
    object.append("base_url", json::Value(text(demo.baseUrl.toString())));
    object.append("samples", samplesJson(demo.samples));
    return json::write(object);
}

void showSample(const demo::SampleToken &sample, const inspect::InspectionKeys &keys)
{
    const auto inspection = inspect::inspect({sample.text, keys, sample.expectations, clockNow()});
    const auto words = explain::verdictWords(inspection);
    print(u"  "_s + painted(Ink::Bold, sample.name) + u" – "_s + sample.sentence);
    print(u"    "_s + painted(inkOf(inspection.verdict), words.headline));
    print(u"    "_s + QString::fromStdString(sample.text.substr(0, 72)).simplified() +
          (sample.text.size() > 72 ? u"…"_s : QString()));
}

ExitCode show(const demo::DemoDescription &demo)
{
    const auto response = fetchKeys(endpoint::Kind::PangeaAuthn, demo.url.toString(), demo.token);
    if (!response) {
        complain(explain::fetchWords(response.error()).sentence());
        return ExitCode::Endpoint;
    }
    print(u"POST "_s + demo.url.toString());
    print(responseText(*response));
    inspect::KeySource source;
    source.keys = response->keys;
    source.origin = inspect::KeyOrigin::Demo;
    source.name = "Demo endpoint";
    source.fetchedAt = clockNow();
    inspect::InspectionKeys keys;
    keys.current.push_back(std::move(source));
    print(u'\n' + painted(Ink::Bold, CommandLineWords::tr("Sample tokens (%1)").arg(demo.samples.size())));
    for (const demo::SampleToken &sample : demo.samples)
        showSample(sample, keys);
    return ExitCode::Accepted;
}

} // namespace

ExitCode runDemo(const DemoOptions &options)
{
    demo::DemoEndpoint demo;
    QEventLoop starting;
    bool running = false;
    QObject::connect(&demo, &demo::DemoEndpoint::started, &starting, [&] {
        running = true;
        starting.quit();
    });
    QObject::connect(&demo, &demo::DemoEndpoint::failed, &starting, [&](const QString &reason) {
        complain(reason);
        starting.quit();
    });
    demo.setDelay(std::chrono::milliseconds(options.delay));
    demo.setErrorStatus(QString::fromStdString(options.errorStatus));
    demo.start(quint16(options.port));
    starting.exec();
    if (!running)
        return ExitCode::Endpoint;
    if (options.show)
        return show(demo.description());
    if (!options.quiet) {
        QObject::connect(&demo, &demo::DemoEndpoint::served, QCoreApplication::instance(),
                         [](const QString &line) { complain(line); });
    }
    const Interruption interruption;
    printRaw(descriptionJson(demo.description()));
    if (isOutputLost())
        return ExitCode::Usage; // nobody would know where it is
    QCoreApplication::exec();
    return ExitCode::Accepted;
}

} // namespace tokenscope::cli
