@echo off
rem Starts DigitPad: the window without arguments, a command with them.
rem DIGITPAD_OPTS holds further options for the Java machine, such as -Xmx3g; options in it win over those below.
setlocal
set "HOME_FOLDER=%~dp0.."

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    echo DigitPad needs Java 17 or newer: install a JDK or JRE, or set JAVA_HOME. 1>&2
    exit /b 1
)
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo DigitPad needs Java 17 or newer; %JAVA% is version %VERSION%. 1>&2
    exit /b 1
)

rem One thread for each numeric operation: more cost more than they give on layers this small.
set "OMP_NUM_THREADS=1"

set "NEWER="
if %MAJOR% GEQ 24 set "NEWER=--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow"

"%JAVA%" @{digitpad.jvm.options} %NEWER% --module-path "%HOME_FOLDER%\lib\javafx" --add-modules javafx.controls %DIGITPAD_OPTS% -cp "%HOME_FOLDER%\lib\*" digitpad.Main %*
exit /b %ERRORLEVEL%
