@echo off
rem Starts DigitPad: the window without arguments, a command with them. Java 17 or newer, from JAVA_HOME or the PATH.
setlocal
for %%F in ("%~dp0..") do set "HOME_FOLDER=%%~fF"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo DigitPad needs Java 17 or newer: none is in JAVA_HOME or on the PATH. 1>&2
  exit /b 1
)
set "OMP_NUM_THREADS=1"
rem The archive of classes saves time where it was made: by this Java, for this folder. Otherwise Java does without.
set "CLASSES="
if exist "%HOME_FOLDER%\lib\digitpad.jsa" set CLASSES="-XX:SharedArchiveFile=%HOME_FOLDER%\lib\digitpad.jsa"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions "-Djdk.serialFilter=!*" -Xms64m -Xmx1g -XX:+UseSerialGC -XX:-UsePerfData ^
  -Xshare:auto -XX:+VerifySharedSpaces -Xlog:cds*=off %CLASSES% ^
  -Dorg.bytedeco.javacpp.maxBytes=2g -Dorg.bytedeco.javacpp.maxPhysicalBytes=4g -Dfile.encoding=UTF-8 ^
  --module-path "%HOME_FOLDER%\lib\javafx" --add-modules javafx.controls --enable-native-access=ALL-UNNAMED,javafx.graphics ^
  %DIGITPAD_OPTS% -cp "%HOME_FOLDER%\lib\*" digitpad.Main %*
exit /b %ERRORLEVEL%
